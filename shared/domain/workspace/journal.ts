import * as z from 'zod'
import { Instant } from '../../values/scalars.ts'
import type { Workspace } from './workspace.ts'

/** How far the changes of a store have come. */
export const JournalPosition = z.object({
  /** Names the store's past: one that begins anew, or goes on from an older state, has another. */
  lineage: z.string().regex(/^[0-9a-f]{8}$/),
  /** How many changes it has seen. */
  sequence: z.int().min(0).max(9_999_999_999),
})
export type JournalPosition = z.infer<typeof JournalPosition>

const JournalledRow = z.object({ table: z.string(), row: z.looseObject({}) })

/** One change as it was stored: every row it wrote, whole, so that an earlier state needs no other help. */
export const JournalledChange = z.object({
  ...JournalPosition.shape,
  at: Instant,
  /** French: `Budget modifié`, `Annuler : Budget modifié`. */
  what: z.string(),
  rows: z.array(JournalledRow),
})
export type JournalledChange = z.infer<typeof JournalledChange>

/** The workspace as the changes left it, oldest first; not checked: the rows come from the disk. */
export function replayed(workspace: Workspace, changes: readonly JournalledChange[]): unknown {
  const rows = changes.flatMap(change => change.rows)
  const parts = Object.entries(workspace).map(([name, part]) => {
    const written = rows.filter(({ table }) => table === name).map(({ row }) => row)
    return [name, Array.isArray(part) ? withRows(part, written) : (written.at(-1) ?? part)]
  })
  return Object.fromEntries(parts)
}

function withRows(list: readonly object[], written: readonly object[]): object[] {
  return [...new Map([...list, ...written].map(row => [idOf(row), row])).values()]
}

function idOf(row: object): unknown {
  return 'id' in row ? row.id : undefined
}
