import { notifications } from '@mantine/notifications'
import type { EtabliDatabase } from '../storage/database.ts'
import { redo, type UndoOutcome, undo } from '../storage/undo.ts'
import { currentPlace, useUi } from './ui-store.ts'

export async function undoHere(db: EtabliDatabase): Promise<void> {
  tell(await undo(db, scopeHere()), 'Annulé', 'Rien à annuler ici.')
}

export async function redoHere(db: EtabliDatabase): Promise<void> {
  tell(await redo(db, scopeHere()), 'Rétabli', 'Rien à rétablir ici.')
}

/** What Ctrl+Z undoes: the mission or proposal on screen, elsewhere the workspace. */
export function scopeHere(): string {
  const place = currentPlace(useUi.getState())
  return place.page === 'mission' || place.page === 'proposal' ? place.id : 'workspace'
}

let shown: string | undefined

function tell(outcome: UndoOutcome, done: string, nothing: string): void {
  const message =
    outcome.kind === 'done'
      ? `${done}\u00a0: ${outcome.what}`
      : outcome.kind === 'refused'
        ? outcome.reason
        : nothing
  if (shown !== undefined) notifications.hide(shown)
  shown = notifications.show({
    message,
    autoClose: outcome.kind === 'refused' ? 10_000 : 3000,
    withCloseButton: false,
  })
}
