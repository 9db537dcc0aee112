import { patched, rowEdit } from '../changes/row-change.ts'
import type { HistoryRow, RowEdit } from './history-row.ts'

/** Edits closer than this to the last one belong to its burst… */
const pauseMs = 3_000
/** …unless the burst has lasted this long: one undo must not take minutes of typing away. */
const longestBurstMs = 20_000

/** Both changes are the same field of the same row, typed in one go. */
export function isSameBurst(last: HistoryRow, next: HistoryRow): boolean {
  const [a, b] = [last.edits[0], next.edits[0]]
  if (a === undefined || b === undefined) return false
  if (last.edits.length > 1 || next.edits.length > 1) return false
  if (last.what !== next.what || a.table !== b.table || a.id !== b.id) return false
  if (a.before === undefined || a.after !== b.before) return false
  const elapsedSince = (moment: string) => Date.parse(next.at) - Date.parse(moment)
  return elapsedSince(last.at) < pauseMs && elapsedSince(last.startedAt) < longestBurstMs
}

/**
 * Both changes as one; `row` is the row as the second left it. Undefined where the second took the
 * first back and nothing is left to undo.
 */
export function mergedBurst(
  last: HistoryRow,
  next: HistoryRow,
  row: object,
): HistoryRow | undefined {
  const edit = mergedEdit(last.edits[0], next.edits[0], row)
  if (edit === undefined) return undefined
  return { ...last, changeId: next.changeId, at: next.at, edits: [edit] }
}

function mergedEdit(
  first: RowEdit | undefined,
  second: RowEdit | undefined,
  row: object,
): RowEdit | undefined {
  if (first === undefined || second === undefined) return undefined
  const original = patched(patched(row, second.inverse), first.inverse)
  return rowEdit(first.table, first.id, original, row)
}
