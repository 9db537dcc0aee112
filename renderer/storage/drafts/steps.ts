import { groupedBy } from '../../../shared/values/grouped-by.ts'
import type { RowOf, TableName } from '../database/tables.ts'
import type { Scope } from '../history/history-row.ts'

/** One edit of a row, as a function, so that it can be laid over a row that changed meanwhile. */
export type DraftStep<T extends TableName> = {
  /** French, names the field: edits of one field in one burst are one undo. */
  readonly what: string
  readonly scope: Scope
  readonly change: (row: RowOf<T>) => RowOf<T>
}

export function withSteps<T extends TableName>(
  row: RowOf<T>,
  steps: readonly DraftStep<T>[],
): RowOf<T> {
  return steps.reduce((changed, step) => step.change(changed), row)
}

/** How many of the first steps edit the same field. */
export function burstLength<T extends TableName>(steps: readonly DraftStep<T>[]): number {
  const [first] = steps
  const end = steps.findIndex(step => step.what !== first?.what || step.scope !== first.scope)
  return end === -1 ? steps.length : end
}

/** The steps of each field, fields in the order in which they were first edited. */
export function stepsByField<T extends TableName>(
  steps: readonly DraftStep<T>[],
): readonly (readonly DraftStep<T>[])[] {
  return [...groupedBy(steps, ({ what, scope }) => JSON.stringify([what, scope])).values()]
}
