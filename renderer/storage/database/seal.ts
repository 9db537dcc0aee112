import type Dexie from 'dexie'
import { emptyFirm } from '../../../shared/domain/firm/firm.ts'
import { workspaceVersion } from '../../../shared/domain/workspace/envelope.ts'
import { JournalPosition } from '../../../shared/domain/workspace/journal.ts'
import { schemaVersion } from '../../../shared/domain/workspace/schema-version.ts'
import type { Workspace } from '../../../shared/domain/workspace/workspace.ts'
import type { KeptSnapshot } from '../../../shared/ipc/outcomes.ts'
import { type PackedWorkspace, packedAt } from '../snapshots/snapshot.ts'
import type { DatabaseOptions } from './database.ts'
import { asItIs } from './stored-schema.ts'
import { firmId, tableNames } from './tables.ts'

export type SealedWorkspace = PackedWorkspace & {
  /** The version of the schema that the store is about to be upgraded to. */
  readonly sealedBefore: number
}

/** Keeps for ever what is sealed. */
export type Seal = (sealed: SealedWorkspace) => Promise<KeptSnapshot>

/** Before the store is upgraded: its rows as the version that wrote them left them, or nothing is done. */
export async function sealStored(
  name: string,
  options: DatabaseOptions,
  seal: Seal,
): Promise<KeptSnapshot> {
  const stored = await asItIs(name, options, storedRows)
  if (stored === undefined || stored.isEmpty) return { kind: 'kept' }
  const workspace = await packedAt(stored.position, stored.workspace)
  return seal({ ...workspace, sealedBefore: schemaVersion })
}

async function storedRows(probe: Dexie) {
  const position: unknown = (await probe.table('meta').get('journal'))?.value
  const firm: unknown = await probe.table('firm').get(firmId)
  const lists: [name: string, rows: readonly object[]][] = []
  for (const name of listNames) lists.push([name, await rowsIn(probe, name)])
  const workspace = {
    format: 'etabli-workspace',
    version: workspaceVersion,
    firm: firm ?? emptyFirm(),
    ...Object.fromEntries(lists),
    // The rows are those of an older version: whoever reads the snapshot gives them their defaults.
  } as Workspace
  const isEmpty = firm === undefined && lists.every(([, rows]) => rows.length === 0)
  return { workspace, isEmpty, position: JournalPosition.safeParse(position).data }
}

const listNames = tableNames.filter(name => name !== 'firm')

/** An older store may lack the table. */
async function rowsIn(probe: Dexie, name: string): Promise<readonly object[]> {
  const isThere = probe.tables.some(table => table.name === name)
  return isThere ? probe.table<object>(name).toArray() : []
}
