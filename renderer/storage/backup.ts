import { workspaceVersion } from '../../shared/domain/workspace/envelope.ts'
import type { Workspace } from '../../shared/domain/workspace/workspace.ts'
import { commit, type Edit } from './changes/commit.ts'
import { rowsOf } from './changes/stored-rows.ts'
import type { EtabliDatabase } from './database/database.ts'
import { type TableName, tableNames } from './database/tables.ts'
import { flushDrafts } from './drafts/drafts.ts'
import { firm } from './records/firm.ts'

type ListName = Exclude<TableName, 'firm'>
const listNames = tableNames.filter((name): name is ListName => name !== 'firm')

/** `reason` is one French sentence. */
export type LoadOutcome =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'refused'; readonly reason: string }

/** The whole workspace as it stands, unsaved edits included; the trash only when asked for. */
export async function readWorkspace(
  db: EtabliDatabase,
  { withTrash = false }: { withTrash?: boolean } = {},
): Promise<Workspace> {
  await flushDrafts(db)
  return db.transaction('r', db.tables, async () => {
    const isKept = (row: object) => withTrash || !isInTrash(row)
    const lists = listNames.map(async name => [name, await rowsOf(db, name).toArray()] as const)
    const rows = (await Promise.all(lists)).map(([name, all]) => [name, all.filter(isKept)])
    return {
      format: 'etabli-workspace',
      version: workspaceVersion,
      firm: await firm(db),
      // Each list was read from the table of its name, whose rows were checked when written.
      ...(Object.fromEntries(rows) as Pick<Workspace, ListName>),
    }
  })
}

/**
 * Puts a workspace in the place of what is stored, as one change that can be undone. Where something
 * is stored already it is refused, unless `replace` is said: then what the workspace lacks goes to
 * the trash.
 */
export async function loadWorkspace(
  db: EtabliDatabase,
  workspace: Workspace,
  { replace = false }: { replace?: boolean } = {},
): Promise<LoadOutcome> {
  const others = await rowsNotIn(db, workspace)
  if (!replace && (await hasRows(db))) return { kind: 'refused', reason: notEmpty }
  const deletedAt = db.clock.now().toISOString()
  const removals = others.map(({ table, row }) => ({ table, row: { ...row, deletedAt } }))
  // A list's rows are of the table of its name.
  const edits = [...editsOf(workspace), ...removals] as unknown as Edit[]
  await commit(db, { what: 'Espace de travail ouvert', scope: 'workspace', edits })
  return { kind: 'loaded' }
}

const notEmpty =
  'Cet espace contient déjà des missions ou des clients. Confirmez le remplacement\u00a0: ce qui s’y trouve ira à la corbeille.'

function editsOf(workspace: Workspace): { table: TableName; row: object }[] {
  const lists = listNames.flatMap(table => workspace[table].map(row => ({ table, row })))
  return [{ table: 'firm', row: workspace.firm }, ...lists]
}

async function hasRows(db: EtabliDatabase): Promise<boolean> {
  const counts = listNames.map(async name => {
    const inTrash = await rowsOf(db, name).where('deletedAt').above('').count()
    return (await rowsOf(db, name).count()) > inTrash
  })
  return (await Promise.all(counts)).includes(true)
}

async function rowsNotIn(
  db: EtabliDatabase,
  workspace: Workspace,
): Promise<{ table: ListName; row: object }[]> {
  const found = listNames.map(async table => {
    const loaded = new Set(workspace[table].map(row => row.id))
    const rows = await rowsOf(db, table).toArray()
    const others = rows.filter(row => 'id' in row && !loaded.has(row.id) && !isInTrash(row))
    return others.map(row => ({ table, row }))
  })
  return (await Promise.all(found)).flat()
}

function isInTrash(row: object): boolean {
  return 'deletedAt' in row && row.deletedAt !== undefined
}
