import { lazy, Suspense, useEffect } from 'react'
import type { Imported } from '../features/imports/accept.ts'
import { useDatabase } from '../storage/database/context.tsx'
import { showUndoable } from '../ui/notices/undo-notice.tsx'
import { undoImport } from './commands/undo-here.ts'
import { importedPlace } from './pages/imported-place.ts'
import { closeDialog, goTo, useUi } from './ui-store.ts'

const load = {
  newMission: () => import('../features/missions/new-mission-dialog.tsx'),
  newClient: () => import('../features/clients/new-client-dialog.tsx'),
  newProposal: () => import('../features/proposals/new-proposal-dialog.tsx'),
  newMeeting: () => import('../features/meetings/new-meeting-dialog.tsx'),
  newReport: () => import('../features/reports/new-report-dialog.tsx'),
  shortcuts: () => import('./commands/shortcuts-dialog.tsx'),
  import: () => import('../features/imports/import-dialog.tsx'),
}
const NewMissionDialog = lazy(async () => ({ default: (await load.newMission()).NewMissionDialog }))
const NewClientDialog = lazy(async () => ({ default: (await load.newClient()).NewClientDialog }))
const NewProposalDialog = lazy(async () => ({
  default: (await load.newProposal()).NewProposalDialog,
}))
const NewMeetingDialog = lazy(async () => ({ default: (await load.newMeeting()).NewMeetingDialog }))
const NewReportDialog = lazy(async () => ({ default: (await load.newReport()).NewReportDialog }))
const ShortcutsDialog = lazy(async () => ({ default: (await load.shortcuts()).ShortcutsDialog }))
const ImportDialog = lazy(async () => ({ default: (await load.import()).ImportDialog }))

/** The dialog that was asked for, from wherever one is. */
export function Dialogs() {
  useCodeAtHand()
  return (
    <Suspense>
      <Asked />
    </Suspense>
  )
}

function Asked() {
  const db = useDatabase()
  const dialog = useUi(state => state.dialog)
  const newFor = useUi(state => state.newFor)
  const droppedFiles = useUi(state => state.droppedFiles)

  const made = (page: 'mission' | 'client' | 'proposal' | 'meeting' | 'report') => (id: string) => {
    closeDialog()
    goTo({ page, id })
  }

  function showImported(imported: Imported) {
    closeDialog()
    goTo(importedPlace(imported))
    const told =
      imported.count > 1 ? `${imported.count} documents sont importés` : 'L’import est fait'
    showUndoable(`${told}. Ctrl+Z l’annule en une fois.`, () =>
      undoImport(db, imported.changeId, imported.scope),
    )
  }

  switch (dialog) {
    case 'newMission':
      return (
        <NewMissionDialog clientId={newFor} onClose={closeDialog} onCreated={made('mission')} />
      )
    case 'newClient':
      return <NewClientDialog onClose={closeDialog} onCreated={made('client')} />
    case 'newProposal':
      return (
        <NewProposalDialog missionId={newFor} onClose={closeDialog} onCreated={made('proposal')} />
      )
    case 'newMeeting':
      return (
        <NewMeetingDialog missionId={newFor} onClose={closeDialog} onCreated={made('meeting')} />
      )
    case 'newReport':
      return <NewReportDialog missionId={newFor} onClose={closeDialog} onCreated={made('report')} />
    case 'shortcuts':
      return <ShortcutsDialog onClose={closeDialog} />
    case 'import':
      return <ImportDialog files={droppedFiles} onClose={closeDialog} onImported={showImported} />
    case undefined:
      return null
  }
}

/** Fetched once the first screen has had the time to itself: a dialog then opens at once. */
function useCodeAtHand(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const fetched of Object.values(load)) void fetched()
    }, 1500)
    return () => clearTimeout(timer)
  }, [])
}
