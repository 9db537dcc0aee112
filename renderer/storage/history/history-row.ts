import type { Operation } from 'rfc6902'
import type { TableName } from '../database/tables.ts'

/** A mission's or a proposal's id, or `workspace`: what Ctrl+Z undoes together. */
export type Scope = string

/** One change as it was committed: who, when, what, and the way back. */
export type HistoryRow = {
  /** Given by the store, growing: the order of changes. */
  readonly seq?: number
  /** Lets a change that is tried again be recognised. */
  readonly changeId: string
  readonly scope: Scope
  /** French, as it follows « Annuler : ». */
  readonly what: string
  readonly who?: string
  /** When the burst of edits began, and when it was last added to. */
  readonly startedAt: string
  readonly at: string
  /** `undone` can be redone; `dropped` was undone, then passed over by a new change. */
  readonly status: 'done' | 'undone' | 'dropped'
  readonly edits: readonly RowEdit[]
  /** Ids of the rows it touched. */
  readonly touched: readonly string[]
}

/**
 * How one row changed, as JSON patches (RFC 6902) over the row without its revision. A creation needs
 * none: undoing it moves the row to the trash, redoing takes it out again.
 */
export type RowEdit = {
  readonly table: TableName
  readonly id: string
  readonly forward: readonly Operation[]
  readonly inverse: readonly Operation[]
  /** Fingerprints of the row before and after; none before means that the change created it. */
  readonly before?: string
  readonly after: string
  /** Fingerprint of the row as undoing left it. */
  readonly undone?: string
}
