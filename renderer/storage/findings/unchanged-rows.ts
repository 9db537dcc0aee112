import type { Workspace } from '../../../shared/domain/workspace/workspace.ts'

/**
 * The workspace as it was just read, where each row that no write has touched since `before` is the very
 * object that it was: reading a store makes new ones every time.
 */
export function withUnchangedRows(workspace: Workspace, before: Workspace | undefined): Workspace {
  if (before === undefined) return workspace
  const kept = new Map(rowsIn(before).flatMap(row => (row.revision ? [[row.revision, row]] : [])))
  const same = <Row extends Revised>(row: Row) => (kept.get(row.revision ?? '') ?? row) as Row
  const parts = Object.entries(workspace).map(([name, part]) => [
    name,
    Array.isArray(part) ? part.map(same) : isRow(part) ? same(part) : part,
  ])
  return Object.fromEntries(parts) as Workspace
}

/** Written under a new revision at each change. */
type Revised = { readonly revision?: string | undefined }

function rowsIn(workspace: Workspace): Revised[] {
  const parts: unknown[] = Object.values(workspace)
  return parts.flat().filter(isRow)
}

function isRow(part: unknown): part is Revised {
  return typeof part === 'object' && part !== null
}
