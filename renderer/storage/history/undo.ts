import { type CommittedChange, committedChange, tellCommitted } from '../changes/committed.ts'
import { storageFailure } from '../changes/failure.ts'
import { inTime } from '../changes/in-time.ts'
import { checkedRow, patched, rowFingerprint } from '../changes/row-change.ts'
import { putRows, storedRow, type WrittenRow } from '../changes/stored-rows.ts'
import type { EtabliDatabase } from '../database/database.ts'
import type { AnyRow } from '../database/tables.ts'
import { flushDrafts } from '../drafts/drafts.ts'
import { journalPosition } from '../journal/journal-position.ts'
import { activity, inStatus, lastDone } from './history.ts'
import type { HistoryRow, RowEdit, Scope } from './history-row.ts'

/** `what` names the change that was undone or redone; `reason` is one French sentence. */
export type UndoOutcome =
  | { readonly kind: 'done'; readonly what: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly reason: string }

/** Takes back the last change of the scope; a creation goes to the trash. */
export function undo(db: EtabliDatabase, scope: Scope): Promise<UndoOutcome> {
  return step(db, () => lastDone(db, scope), backwards)
}

/** Makes again the change undone last. */
export function redo(db: EtabliDatabase, scope: Scope): Promise<UndoOutcome> {
  return step(db, () => inStatus(db, scope, 'undone').first(), forwards)
}

type Direction = {
  readonly name: string
  readonly impossible: string
  /** The fingerprint a row must have for the step to be taken. */
  readonly expected: (edit: RowEdit) => string | undefined
  readonly apply: (edit: RowEdit, row: AnyRow, now: string) => object
  readonly recorded: (change: HistoryRow, rows: readonly StepRow[]) => HistoryRow
}

type StepRow = { readonly edit: RowEdit; readonly row: AnyRow }

const backwards: Direction = {
  name: 'Annuler',
  impossible: 'Impossible d’annuler',
  expected: edit => edit.after,
  apply: (edit, row, now) =>
    edit.before === undefined ? { ...row, deletedAt: now } : patched(row, edit.inverse),
  recorded: (change, rows) => ({
    ...change,
    status: 'undone',
    edits: rows.map(({ edit, row }) => ({ ...edit, undone: rowFingerprint(row) })),
  }),
}

const forwards: Direction = {
  name: 'Rétablir',
  impossible: 'Impossible de rétablir',
  expected: edit => edit.undone,
  apply: (edit, row) =>
    edit.before === undefined ? withoutDeletion(row) : patched(row, edit.forward),
  recorded: change => ({ ...change, status: 'done' }),
}

async function step(
  db: EtabliDatabase,
  find: () => PromiseLike<HistoryRow | undefined>,
  direction: Direction,
): Promise<UndoOutcome> {
  try {
    await flushDrafts(db)
    return await inTime(stepTaken(db, find, direction))
  } catch (error) {
    throw storageFailure(error)
  }
}

type Step = { readonly outcome: UndoOutcome; readonly committed?: CommittedChange }

async function stepTaken(
  db: EtabliDatabase,
  find: () => PromiseLike<HistoryRow | undefined>,
  direction: Direction,
): Promise<UndoOutcome> {
  const { outcome, committed } = await db.transaction('rw', db.tables, async () =>
    take(db, find, direction),
  )
  if (committed !== undefined) tellCommitted(db, committed)
  return outcome
}

async function take(
  db: EtabliDatabase,
  find: () => PromiseLike<HistoryRow | undefined>,
  direction: Direction,
): Promise<Step> {
  const change = await find()
  if (change === undefined) return { outcome: { kind: 'nothing' } }
  const rows: StepRow[] = []
  for (const edit of change.edits) {
    const row = await storedRow(db, edit.table, edit.id)
    if (row === undefined || rowFingerprint(row) !== direction.expected(edit)) {
      return { outcome: await refused(db, change, edit, direction) }
    }
    const now = db.clock.now().toISOString()
    rows.push({ edit, row: checkedRow(edit.table, direction.apply(edit, row, now)) })
  }
  const written: WrittenRow[] = []
  for (const { edit, row } of rows) written.push(...(await putRows(db, edit.table, [row])))
  await db.history.put(direction.recorded(change, rows))
  const what = `${direction.name}\u00a0: ${change.what}`
  const committed = await committedChange(db, await journalPosition(db), what, written)
  return { outcome: { kind: 'done', what: change.what }, committed }
}

async function refused(
  db: EtabliDatabase,
  change: HistoryRow,
  edit: RowEdit,
  { impossible }: Direction,
): Promise<UndoOutcome> {
  const [latest] = await activity(db, edit.id, 1)
  const since = latest && latest.seq !== change.seq ? ` («\u00a0${latest.what}\u00a0»)` : ''
  const reason = `${impossible} «\u00a0${change.what}\u00a0»\u00a0: ce qui avait été modifié a changé depuis${since}. Rien n’a été touché.`
  return { kind: 'refused', reason }
}

function withoutDeletion(row: AnyRow): object {
  const { deletedAt: _deletedAt, ...kept } = row as { deletedAt?: string }
  return kept
}
