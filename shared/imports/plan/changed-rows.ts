import { canonicalJson } from '../../documents/canonical.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'

type Lists = Omit<Workspace, 'format' | 'version' | 'firm'>
export type ChangedRow =
  | { readonly table: 'firm'; readonly row: Workspace['firm'] }
  | {
      [Name in keyof Lists]: { readonly table: Name; readonly row: Lists[Name][number] }
    }[keyof Lists]

/** The rows that a workspace holds and that the one before did not, or said otherwise. */
export function changedRows(before: Workspace, after: Workspace): ChangedRow[] {
  const { format: _format, version: _version, firm, ...lists } = after
  const names = Object.keys(lists) as (keyof Lists)[]
  const rows = names.flatMap(table => {
    const known = new Map(before[table].map(row => [row.id, row as object]))
    return after[table]
      .filter(row => !isSame(known.get(row.id), row))
      .map(row => ({ table, row }) as ChangedRow)
  })
  return isSame(before.firm, firm) ? rows : [{ table: 'firm', row: firm }, ...rows]
}

function isSame(known: object | undefined, row: object): boolean {
  return known === row || (known !== undefined && canonicalJson(known) === canonicalJson(row))
}
