import { lazy, Suspense, useEffect, useState } from 'react'
import type { Imported } from '../features/imports/accept.ts'
import { useDatabase } from '../storage/database-context.tsx'
import { showUndoable } from '../ui/undo-notice.tsx'
import { importedPlace } from './imported-place.ts'
import { closeDialog, goTo, useUi } from './ui-store.ts'
import { undoImport } from './undo-here.ts'

const NewMissionDialog = lazy(async () => ({
  default: (await import('../features/missions/new-mission-dialog.tsx')).NewMissionDialog,
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
  const droppedFiles = useUi(state => state.droppedFiles)
  const isSettled = useSettled()

  function showMission(id: string) {
    closeDialog()
    goTo({ page: 'mission', id })
  }

  function showImported(imported: Imported) {
    closeDialog()
    goTo(importedPlace(imported))
    const told =
      imported.count > 1 ? `${imported.count} documents sont importés` : 'L’import est fait'
    showUndoable(`${told}. Ctrl+Z l’annule en une fois.`, () => undoImport(db, imported.changeId))
  }

  return (
    <Suspense>
      {(isSettled || dialog === 'newMission') && (
        <NewMissionDialog
          opened={dialog === 'newMission'}
          onClose={closeDialog}
          onCreated={showMission}
        />
      )}
      {(isSettled || dialog === 'shortcuts') && (
        <ShortcutsDialog opened={dialog === 'shortcuts'} onClose={closeDialog} />
      )}
      {dialog === 'import' && (
        <ImportDialog opened files={droppedFiles} onClose={closeDialog} onImported={showImported} />
      )}
    </Suspense>
  )
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
