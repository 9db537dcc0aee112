import { isKept } from '../../domain/workspace/kept.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'

export type MergedDocument = {
  readonly workspace: Workspace
  /** What became of it, for the person to read: « rapport mensuel créé », « déjà là ». */
  readonly outcome: 'created' | 'known' | 'completed' | 'nothing'
  /** One of ours, whose record was there: where its edits went. */
  readonly edited?: EditedRecord
}

export type EditedRecord = {
  readonly table: ListName | 'missions'
  readonly id: string
}

type ListName = 'proposals' | 'reports' | 'meetings' | 'playbooks'
type Row<Name extends ListName> = Workspace[Name][number]

/** The workspace with the row, unless one of its name stands there already. */
export function withRow<Name extends ListName>(
  workspace: Workspace,
  list: Name,
  row: Row<Name>,
  nameOf: (row: Row<Name>) => string,
): MergedDocument {
  const rows: readonly Row<Name>[] = workspace[list]
  const isThere = rows.some(each => isKept(each) && nameOf(each) === nameOf(row))
  if (isThere) return { workspace, outcome: 'known' }
  return { workspace: { ...workspace, [list]: [...rows, row] }, outcome: 'created' }
}
