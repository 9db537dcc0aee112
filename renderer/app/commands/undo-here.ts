import { notifications } from '@mantine/notifications'
import type { EtabliDatabase } from '../../storage/database/database.ts'
import { isJustCreated, lastDone } from '../../storage/history/history.ts'
import type { Scope } from '../../storage/history/history-row.ts'
import { redo, type UndoOutcome, undo } from '../../storage/history/undo.ts'
import { withdrawUndo } from '../../ui/notices/undo-notice.tsx'
import { currentPlace, goTo, type Place, useUi } from '../ui-store.ts'

/** On a page that holds nothing to undo, the creation of what it shows is taken back while it is fresh. */
export async function undoHere(db: EtabliDatabase): Promise<void> {
  const scope = scopeHere()
  const outcome = await undo(db, scope)
  if (outcome.kind === 'nothing' && scope !== 'workspace') await undoCreation(db, scope)
  else tellUndone(outcome)
}

/** Takes back the change that created the row, and leaves its page for the list. */
async function undoCreation(db: EtabliDatabase, id: string): Promise<void> {
  const isFresh = await isJustCreated(db, id)
  const outcome: UndoOutcome = isFresh ? await undo(db, 'workspace') : { kind: 'nothing' }
  leaveRecord(outcome)
  tellUndone(outcome)
}

/** Takes back an import, unless something has changed since there, and leaves the page of what it made. */
export async function undoImport(
  db: EtabliDatabase,
  changeId: string,
  scope: Scope,
): Promise<void> {
  const last = await lastDone(db, scope)
  const isLast = last?.changeId === changeId
  const outcome: UndoOutcome = isLast ? await undo(db, scope) : { kind: 'nothing' }
  if (scope === 'workspace') leaveRecord(outcome)
  tellUndone(outcome)
}

export async function redoHere(db: EtabliDatabase): Promise<void> {
  tell(await redo(db, scopeHere()), 'Rétabli', 'Rien à rétablir ici.')
}

function leaveRecord(outcome: UndoOutcome): void {
  const list = listOf[currentPlace(useUi.getState()).page]
  if (outcome.kind === 'done' && list !== undefined) goTo(list)
}

/** Where one is once the record of this page is gone. */
const listOf: Partial<Record<Place['page'], Place>> = {
  mission: { page: 'missions' },
  client: { page: 'clients' },
  proposal: { page: 'proposals' },
  meeting: { page: 'meetings' },
  report: { page: 'reports' },
  playbook: { page: 'playbooks' },
  reference: { page: 'references' },
}

/** What Ctrl+Z undoes: the record on screen, elsewhere the workspace. */
function scopeHere(): Scope {
  return scopeOf(currentPlace(useUi.getState()))
}

export function scopeOf(place: Place): Scope {
  return 'id' in place ? place.id : 'workspace'
}

function tellUndone(outcome: UndoOutcome): void {
  tell(outcome, 'Annulé', 'Rien à annuler ici.')
}

let shown: string | undefined

function tell(outcome: UndoOutcome, done: string, nothing: string): void {
  const message =
    outcome.kind === 'done'
      ? `${done}\u00a0: ${outcome.what}`
      : outcome.kind === 'refused'
        ? outcome.reason
        : nothing
  withdrawUndo()
  if (shown !== undefined) notifications.hide(shown)
  shown = notifications.show({
    message,
    autoClose: outcome.kind === 'refused' ? 10_000 : 3000,
    withCloseButton: false,
  })
}
