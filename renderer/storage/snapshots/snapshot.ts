import type { JournalPosition } from '../../../shared/domain/workspace/journal.ts'
import { contentsOf, type SnapshotContents } from '../../../shared/domain/workspace/snapshot.ts'
import type { Workspace } from '../../../shared/domain/workspace/workspace.ts'
import { present } from '../../../shared/values/present.ts'
import { readWorkspace } from '../backup.ts'
import { rowsOf } from '../changes/stored-rows.ts'
import type { EtabliDatabase } from '../database/database.ts'
import { type TableName, tableNames } from '../database/tables.ts'
import { storedPosition } from '../journal/journal-position.ts'
import { isFreshStart } from '../records/firm.ts'

/** The workspace and its trash in the public format, in a gzip archive. */
export type PackedWorkspace = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly contents: SnapshotContents
  /** The last change in it. */
  readonly position?: JournalPosition
}

/** What is stored by now; undefined where nobody has worked yet, so that nothing stands for everything. */
export async function packedWorkspace(db: EtabliDatabase): Promise<PackedWorkspace | undefined> {
  const stored = await db.transaction('r', db.tables, async () =>
    (await isFreshStart(db)) ? undefined : storedWorkspace(db),
  )
  return stored && packedAt(stored.position, stored.workspace)
}

export async function packedAt(
  position: JournalPosition | undefined,
  workspace: Workspace,
): Promise<PackedWorkspace> {
  const bytes = await packed(JSON.stringify(workspace))
  return { bytes, contents: contentsOf(workspace), ...present({ position }) }
}

async function storedWorkspace(db: EtabliDatabase) {
  const workspace = await readWorkspace(db, { withTrash: true })
  return { workspace, position: await storedPosition(db) }
}

/** What a snapshot taken now would hold. */
export async function storedContents(db: EtabliDatabase): Promise<SnapshotContents> {
  const lists = tableNames.filter(name => name !== 'firm')
  const counts = await Promise.all(lists.map(name => rowsOf(db, name).count()))
  return {
    missions: await keptCount(db, 'missions'),
    proposals: await keptCount(db, 'proposals'),
    records: counts.reduce((sum, count) => sum + count, 0),
  }
}

async function keptCount(db: EtabliDatabase, table: TableName): Promise<number> {
  const inTrash = await rowsOf(db, table).where('deletedAt').above('').count()
  return (await rowsOf(db, table).count()) - inTrash
}

async function packed(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const archive = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(archive).arrayBuffer())
}
