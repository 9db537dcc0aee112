import { useEffect, useRef, useState } from 'react'
import type { EtabliApi } from '../../shared/ipc/contract.ts'
import type { SaveOutcome } from '../../shared/ipc/outcomes.ts'
import { useDatabase } from '../storage/database/context.tsx'
import { flushDrafts } from '../storage/drafts/drafts.ts'
import { showFailure, showSaveOutcome } from '../ui/notices/save-outcome.tsx'
import type { FileExtension, WorkbenchDocument } from './workbench-document.ts'

/** Writes the document as it is once everything typed is stored, and tells how it went. */
export function useExports(document: Pick<WorkbenchDocument, 'tree' | 'fileName'>) {
  const db = useDatabase()
  const [isBusy, setBusy] = useState(false)
  const latest = useRef(document)
  useEffect(() => {
    latest.current = document
  })

  async function write(file: () => Promise<SaveOutcome>) {
    setBusy(true)
    try {
      await flushDrafts(db)
      showSaveOutcome(await file(), window.etabli)
    } catch (error) {
      console.error(error)
      showFailure('Le document n’a pas pu être préparé. Rien n’a été écrit.')
    }
    setBusy(false)
  }

  const exportAs = (extension: FileExtension) =>
    write(() => {
      const { tree, fileName } = latest.current
      const save = callFor(extension, window.etabli)
      return save({ document: tree(), fileName: fileName(extension) })
    })

  return { isBusy, exportAs, write }
}

function callFor(extension: FileExtension, api: EtabliApi) {
  switch (extension) {
    case 'docx':
      return api.exportWord
    case 'pdf':
      return api.exportPdf
    case 'md':
      return api.exportMarkdown
  }
}
