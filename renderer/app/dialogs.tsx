import { lazy, Suspense } from 'react'
import { NewMissionDialog } from '../features/missions/new-mission-dialog.tsx'
import { useDatabase } from '../storage/database-context.tsx'
import { showUndoable } from '../ui/undo-notice.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { closeDialog, goTo, useUi } from './ui-store.ts'
import { undoCreation } from './undo-here.ts'

const ImportDialog = lazy(async () => ({
  default: (await import('../features/imports/import-dialog.tsx')).ImportDialog,
}))

/** The dialogs that can be asked for from anywhere. */
export function Dialogs() {
  const db = useDatabase()
  const dialog = useUi(state => state.dialog)
  const droppedFiles = useUi(state => state.droppedFiles)

  function showMission(id: string) {
    closeDialog()
    goTo({ page: 'mission', id })
  }

  function showImported(id: string) {
    showMission(id)
    showUndoable('L’import est fait. Ctrl+Z l’annule en une fois.', () => undoCreation(db, id))
  }

  return (
    <>
      <NewMissionDialog
        opened={dialog === 'newMission'}
        onClose={closeDialog}
        onCreated={showMission}
      />
      <ShortcutsDialog opened={dialog === 'shortcuts'} onClose={closeDialog} />
      <Suspense>
        {dialog === 'import' && (
          <ImportDialog
            opened
            files={droppedFiles}
            onClose={closeDialog}
            onImported={showImported}
          />
        )}
      </Suspense>
    </>
  )
}
