import type { Client } from '../../shared/domain/client.ts'
import type { Mission } from '../../shared/domain/mission.ts'
import type { Proposal } from '../../shared/domain/proposal.ts'
import { commit, type Edit } from './commit.ts'
import type { EtabliDatabase } from './database.ts'
import { flushDrafts } from './drafts.ts'
import type { Scope } from './history-row.ts'

/** The nouns that a person can throw away. */
export type Disposable = 'clients' | 'missions' | 'proposals'

export type TrashItem = {
  readonly table: Disposable
  readonly id: string
  /** The client's name, the mission's title or the proposal's subject. */
  readonly name: string
  readonly deletedAt: string
  /** Ids of the client and the mission it belongs to. */
  readonly owners: readonly string[]
}

/** What is in the trash, latest first. */
export async function trash(db: EtabliDatabase): Promise<TrashItem[]> {
  const [clients, missions, proposals] = await Promise.all([
    db.clients.where('deletedAt').above('').toArray(),
    db.missionCards.where('deletedAt').above('').toArray(),
    db.proposalCards.where('deletedAt').above('').toArray(),
  ])
  return [
    ...clients.map(row => item('clients', row, row.name, [])),
    ...missions.map(row => item('missions', row, row.title, [row.clientId])),
    ...proposals.map(row =>
      item('proposals', row, row.subject, [row.clientId, row.missionId ?? '']),
    ),
  ].toSorted((a, b) => b.deletedAt.localeCompare(a.deletedAt))
}

/** What goes to the trash with a client or a mission, for the question asked before. */
export type Belongings = {
  readonly missions: readonly string[]
  readonly proposals: readonly string[]
}

export async function belongings(
  db: EtabliDatabase,
  table: Disposable,
  id: string,
): Promise<Belongings> {
  if (table === 'proposals') return { missions: [], proposals: [] }
  const owner = table === 'clients' ? 'clientId' : 'missionId'
  const proposals = await db.proposalCards.where(owner).equals(id).toArray()
  const missions =
    table === 'clients' ? await db.missionCards.where('clientId').equals(id).toArray() : []
  return { missions: keptIds(missions), proposals: keptIds(proposals) }
}

/** Moves it to the trash with what belongs to it, as one change; `what` as in `Mission supprimée`. */
export async function moveToTrash(
  db: EtabliDatabase,
  { table, id, what, scope }: { table: Disposable; id: string; what: string; scope: Scope },
): Promise<void> {
  await flushDrafts(db)
  const { missions, proposals } = await belongings(db, table, id)
  const deletedAt = db.clock.now().toISOString()
  const edits = [
    deletion(table, id, deletedAt),
    ...missions.map(each => deletion('missions', each, deletedAt)),
    ...proposals.map(each => deletion('proposals', each, deletedAt)),
  ]
  await commit(db, { what, scope, edits })
}

/** Takes it out of the trash, with what went there at the same moment and what it belongs to. */
export async function restore(db: EtabliDatabase, restored: TrashItem): Promise<void> {
  const together = (await trash(db)).filter(
    each => each.deletedAt === restored.deletedAt || restored.owners.includes(each.id),
  )
  const edits = together.map(({ table, id }) => restoration(table, id))
  await commit(db, { what: `Restauré : ${restored.name}`, scope: 'workspace', edits })
}

function item(
  table: Disposable,
  { id, deletedAt = '' }: { readonly id: string; readonly deletedAt?: string | undefined },
  name: string,
  owners: readonly string[],
): TrashItem {
  return { table, id, name, deletedAt, owners }
}

function keptIds(rows: readonly { readonly id: string; readonly deletedAt?: string }[]): string[] {
  return rows.filter(row => row.deletedAt === undefined).map(row => row.id)
}

function deletion(table: Disposable, id: string, deletedAt: string): Edit {
  const change = <Row extends Client | Mission | Proposal>(row: Row): Row => ({ ...row, deletedAt })
  return { table, id, change } as Edit
}

function restoration(table: Disposable, id: string): Edit {
  const change = <Row extends Client | Mission | Proposal>(row: Row): Row => {
    const { deletedAt: _deletedAt, ...kept } = row
    return kept as Row
  }
  return { table, id, change } as Edit
}
