import { applyPatch, type Operation } from 'rfc6902'
import { withoutAbsent } from '../../../shared/values/absent.ts'
import { type AnyRow, schemas, type TableName } from '../database/tables.ts'
import type { RowEdit } from '../history/history-row.ts'
import { fingerprint } from './fingerprint.ts'
import { rowPatch } from './row-patch.ts'

/** The row as it is stored: checked, and without the keys that hold nothing. Throws a `ZodError`. */
export function checkedRow(table: TableName, row: object): AnyRow {
  const schema = schemas[table]
  return schema.parse(withoutAbsent<object>(schema, row))
}

/** How to go from one row to the other and back; undefined where both say the same. */
export function rowEdit(
  table: TableName,
  id: string,
  before: object | undefined,
  after: object,
): RowEdit | undefined {
  const to = contentOf(after)
  if (before === undefined) return { table, id, forward: [], inverse: [], after: fingerprint(to) }
  const from = contentOf(before)
  const prints = { before: fingerprint(from), after: fingerprint(to) }
  if (prints.before === prints.after) return undefined
  return { table, id, forward: rowPatch(from, to), inverse: rowPatch(to, from), ...prints }
}

/** What the row says after the patch, without its revision; the row given is left as it was. */
export function patched(row: object, patch: readonly Operation[]): object {
  const content = structuredClone(contentOf(row))
  const failure = applyPatch(content, structuredClone([...patch])).find(each => each !== null)
  if (failure) throw failure
  return content
}

export function rowFingerprint(row: object): string {
  return fingerprint(contentOf(row))
}

/** The row without what changes at each write: its revision and the time of it. */
function contentOf(row: object): object {
  const { revision: _revision, updatedAt: _updatedAt, ...content } = row as Record<string, unknown>
  return content
}
