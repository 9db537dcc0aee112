import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dialog, Shell } from 'electron'
import type { StoreSetAside } from '../shared/ipc/outcomes.ts'
import type { fileUnpacker } from './file-unpacker.ts'
import { type FileKind, fileDialogs } from './files/dialogs.ts'
import { exportedFiles } from './files/exported-files.ts'
import { failureSentence } from './files/failure.ts'
import { writeAtomically } from './files/save-file.ts'
import type { Handlers } from './ipc.ts'
import type { JournalFolder } from './journal/journal-folder.ts'
import type { PrintDesk } from './printing/print-desk.ts'
import type { SnapshotFolder } from './snapshots/snapshot-folder.ts'
import type { ClosingHandshake } from './window/closing.ts'
import { ToldFailure, wordBytes } from './word-bytes.ts'

type Powers = {
  readonly dialog: Pick<Dialog, 'showSaveDialog' | 'showOpenDialog'>
  readonly shell: Pick<Shell, 'openPath' | 'showItemInFolder'>
  /** Where the first save dialog opens. */
  readonly documents: string
  /** The folder of the files that ship with the app. */
  readonly resources: string
  readonly closing: Pick<ClosingHandshake, 'pageIsReady'>
  readonly printing: PrintDesk
  readonly snapshots: SnapshotFolder
  readonly journal: JournalFolder
  readonly setStoreAside: () => Promise<StoreSetAside>
  readonly unpackFile: ReturnType<typeof fileUnpacker>
}

/** What main does for each call. The exporters are loaded when first used. */
export function handlers({
  dialog,
  shell,
  documents,
  resources,
  closing,
  printing,
  snapshots,
  journal,
  setStoreAside,
  unpackFile,
}: Powers): Handlers {
  const dialogs = fileDialogs(dialog, documents)
  const files = exportedFiles(shell)
  const save = async (kind: FileKind, fileName: string, make: () => Promise<Uint8Array>) => {
    const path = await dialogs.chooseDestination(kind, fileName)
    if (path === undefined) return { kind: 'cancelled' } as const
    try {
      await writeAtomically(path, await make())
      return { kind: 'saved', ...(await files.remember(path)) } as const
    } catch (error) {
      const reason = error instanceof ToldFailure ? error.message : failureSentence(error, path)
      return { kind: 'failed', reason } as const
    }
  }

  return {
    exportWord: ({ document, fileName }) => save('word', fileName, () => wordBytes(document)),
    exportPdf: ({ document, fileName }) => save('pdf', fileName, () => printing.pdfOf(document)),
    exportMarkdown: ({ document, fileName }) =>
      save('markdown', fileName, async () => {
        const { markdownFile } = await import('../shared/documents/markdown-file.ts')
        return new TextEncoder().encode(markdownFile(document))
      }),
    exportExcel: ({ workbook, fileName }) =>
      save('excel', fileName, async () => {
        const { excelFile } = await import('./exports/excel/excel-file.ts')
        return excelFile(workbook)
      }),
    exportWorkspace: ({ json, fileName }) =>
      save('workspace', fileName, async () => new TextEncoder().encode(json)),
    inspectTemplate: async ({ bytes }) => {
      const { inspectTemplate } = await import('./imports/word-template/inspect-template.ts')
      return inspectTemplate(bytes)
    },
    openExported: ({ token }) => files.open(token),
    showExported: ({ token }) => files.show(token),
    chooseFiles: ({ kind }) => dialogs.chooseFiles(kind),
    unpackFile,
    readSampleWorkspace: () => readFile(join(resources, 'sample-workspace.json'), 'utf8'),
    keepSnapshot: async ({ bytes, contents, ...kind }) => {
      const outcome = await snapshots.keep(bytes, contents, kind)
      const latest = kind.position
      if (outcome.kind === 'kept' && latest !== undefined) {
        await journal.snapshotKept({ latest, all: await snapshots.positions() })
      }
      return outcome
    },
    writeChange: change => journal.write(change),
    readJournal: ({ after }) => journal.read(after),
    listSnapshots: () => snapshots.list(),
    readSnapshot: ({ id }) => snapshots.read(id),
    showSnapshot: ({ id }) => snapshots.show(id),
    setStoreAside,
    readyToClose: async () => {
      closing.pageIsReady()
      return undefined
    },
    documentToPrint: async ({ token }) => printing.documentOf(token),
    documentLaidOut: async ({ token, isComplete }) => {
      printing.laidOut(token, isComplete)
      return undefined
    },
  }
}
