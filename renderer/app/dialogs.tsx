import { lazy, Suspense } from 'react'
import { NewMissionDialog } from '../features/missions/new-mission-dialog.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { closeDialog, goTo, useUi } from './ui-store.ts'

const ImportDialog = lazy(async () => ({
  default: (await import('../features/imports/import-dialog.tsx')).ImportDialog,
}))

/** The dialogs that can be asked for from anywhere. */
export function Dialogs() {
  const dialog = useUi(state => state.dialog)
  const droppedFiles = useUi(state => state.droppedFiles)

  function showMission(id: string) {
    closeDialog()
    goTo({ page: 'mission', id })
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
            onImported={showMission}
          />
        )}
      </Suspense>
    </>
  )
}
