import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import type { Imported } from '../features/imports/accept.ts'
import { useDatabase } from '../storage/database-context.tsx'
import { showUndoable } from '../ui/undo-notice.tsx'
import { importedPlace } from './imported-place.ts'
import { closeDialog, type DialogName, goTo, useUi } from './ui-store.ts'
import { undoImport } from './undo-here.ts'

const NewMissionDialog = lazy(async () => ({
  default: (await import('../features/missions/new-mission-dialog.tsx')).NewMissionDialog,
}))
const NewClientDialog = lazy(async () => ({
  default: (await import('../features/clients/new-client-dialog.tsx')).NewClientDialog,
}))
const NewProposalDialog = lazy(async () => ({
  default: (await import('../features/proposals/new-proposal-dialog.tsx')).NewProposalDialog,
}))
const NewMeetingDialog = lazy(async () => ({
  default: (await import('../features/meetings/new-meeting-dialog.tsx')).NewMeetingDialog,
}))
const NewReportDialog = lazy(async () => ({
  default: (await import('../features/reports/new-report-dialog.tsx')).NewReportDialog,
}))
const ShortcutsDialog = lazy(async () => ({
  default: (await import('./shortcuts-dialog.tsx')).ShortcutsDialog,
}))
const ImportDialog = lazy(async () => ({
  default: (await import('../features/imports/import-dialog.tsx')).ImportDialog,
}))

/** The dialogs that can be asked for from anywhere. */
export function Dialogs() {
  const db = useDatabase()
  const dialog = useUi(state => state.dialog)
  const newFor = useUi(state => state.newFor)
  const droppedFiles = useUi(state => state.droppedFiles)
  const isSettled = useSettled()

  const made = (page: 'mission' | 'client' | 'proposal' | 'meeting' | 'report') => (id: string) => {
    closeDialog()
    goTo({ page, id })
  }
  const shown = (name: DialogName) => ({ opened: dialog === name, onClose: closeDialog })

  function showImported(imported: Imported) {
    closeDialog()
    goTo(importedPlace(imported))
    const told =
      imported.count > 1 ? `${imported.count} documents sont importés` : 'L’import est fait'
    showUndoable(`${told}. Ctrl+Z l’annule en une fois.`, () => undoImport(db, imported.changeId))
  }

  const isAskedFor = (name: DialogName) => isSettled || dialog === name
  return (
    <>
      <Ready when={isAskedFor('newMission')}>
        <NewMissionDialog {...shown('newMission')} clientId={newFor} onCreated={made('mission')} />
      </Ready>
      <Ready when={isAskedFor('newClient')}>
        <NewClientDialog {...shown('newClient')} onCreated={made('client')} />
      </Ready>
      <Ready when={isAskedFor('newProposal')}>
        <NewProposalDialog {...shown('newProposal')} onCreated={made('proposal')} />
      </Ready>
      <Ready when={isAskedFor('newMeeting')}>
        <NewMeetingDialog {...shown('newMeeting')} missionId={newFor} onCreated={made('meeting')} />
      </Ready>
      <Ready when={isAskedFor('newReport')}>
        <NewReportDialog {...shown('newReport')} onCreated={made('report')} />
      </Ready>
      <Ready when={isAskedFor('shortcuts')}>
        <ShortcutsDialog {...shown('shortcuts')} />
      </Ready>
      <Ready when={dialog === 'import'}>
        <ImportDialog opened files={droppedFiles} onClose={closeDialog} onImported={showImported} />
      </Ready>
    </>
  )
}

/** Each waits for its own code alone: one that is open stays while others are fetched. */
function Ready({ when, children }: { readonly when: boolean; readonly children: ReactNode }) {
  return when && <Suspense>{children}</Suspense>
}

/** True once the first screen has had the time to itself. */
function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), 1500)
    return () => clearTimeout(timer)
  }, [])
  return isSettled
}
