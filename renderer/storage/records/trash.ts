import { followUpLabels } from '../../../shared/domain/follow-up/kind.ts'
import { isKept } from '../../../shared/domain/workspace/kept.ts'
import { formatDate } from '../../../shared/french/writing.ts'
import { commit, type Edit } from '../changes/commit.ts'
import type { EtabliDatabase } from '../database/database.ts'
import type { RowOf } from '../database/tables.ts'
import { flushDrafts } from '../drafts/drafts.ts'
import type { Scope } from '../history/history-row.ts'

/** The nouns that a person can throw away. */
const disposables = [
  'clients',
  'missions',
  'proposals',
  'meetings',
  'reports',
  'followUps',
  'playbooks',
] as const
export type Disposable = (typeof disposables)[number]

type TrashItem = {
  readonly table: Disposable
  readonly id: string
  /** What it is called in lists. */
  readonly name: string
  /** What tells it from its namesakes, as French words: its client, its number, its day. */
  readonly detail: string
  readonly deletedAt: string
  /** Ids of the client and the mission it belongs to. */
  readonly owners: readonly string[]
}

/** What is in the trash, latest first. */
export async function trash(db: EtabliDatabase): Promise<TrashItem[]> {
  const names = await ownerNames(db)
  const lists = disposables.map(async table => {
    const rows = await listTable(db, table).where('deletedAt').above('').toArray()
    return rows.map(row => item(table, row, names))
  })
  const items = (await Promise.all(lists)).flat()
  return items.toSorted((a, b) => b.deletedAt.localeCompare(a.deletedAt))
}

/** What goes to the trash with a client or a mission, for the question asked before. */
export type Belongings = Record<
  'missions' | 'proposals' | 'meetings' | 'reports' | 'followUps',
  readonly string[]
>

export async function belongings(
  db: EtabliDatabase,
  table: Disposable,
  id: string,
): Promise<Belongings> {
  const none = { missions: [], proposals: [], meetings: [], reports: [], followUps: [] }
  if (table !== 'clients' && table !== 'missions') return none
  const owner = table === 'clients' ? 'clientId' : 'missionId'
  const idsIn = (owned: Disposable) => keptIds(db, owned, owner, [id])
  const missions = table === 'clients' ? await idsIn('missions') : []
  return {
    missions,
    proposals: await idsIn('proposals'),
    meetings: await idsIn('meetings'),
    reports: await idsIn('reports'),
    followUps: await keptIds(db, 'followUps', 'missionId', [id, ...missions]),
  }
}

/** Moves it to the trash with what belongs to it, as one change; `what` as in `Mission supprimée`. */
export async function moveToTrash(
  db: EtabliDatabase,
  { table, id, what, scope }: { table: Disposable; id: string; what: string; scope: Scope },
): Promise<void> {
  await flushDrafts(db)
  const together = Object.entries(await belongings(db, table, id))
  const deletedAt = db.clock.now().toISOString()
  const edits = [
    deletion(table, id, deletedAt),
    // The keys of what belongs to it are names of tables.
    ...together.flatMap(([owned, ids]) =>
      ids.map(each => deletion(owned as Disposable, each, deletedAt)),
    ),
  ]
  await commit(db, { what, scope, edits })
}

/** Takes it out of the trash, with what went there at the same moment and what it belongs to. */
export async function restore(db: EtabliDatabase, restored: TrashItem): Promise<void> {
  const together = (await trash(db)).filter(
    each => each.deletedAt === restored.deletedAt || restored.owners.includes(each.id),
  )
  const edits = together.map(({ table, id }) => restoration(table, id))
  await commit(db, { what: `Restauré\u00a0: ${restored.name}`, scope: 'workspace', edits })
}

/** What lists show of a disposable row: each table's cards, or its rows, have some of these. */
type Listed = {
  readonly id: string
  readonly deletedAt?: string | undefined
  readonly clientId?: string | undefined
  readonly missionId?: string | undefined
  readonly name?: string | undefined
  readonly title?: string | undefined
  readonly subject?: string | undefined
  readonly kind?: string | undefined
  readonly number?: string | undefined
  readonly version?: number | undefined
  readonly period?: { readonly label: string } | undefined
  readonly date?: string | undefined
  readonly due?: string | undefined
}

/** How clients and missions are called by their ids, in the trash or out of it. */
async function ownerNames(db: EtabliDatabase): Promise<ReadonlyMap<string, string>> {
  const [clients, missions] = await Promise.all([
    db.clients.toArray(),
    listTable(db, 'missions').toArray(),
  ])
  return new Map([
    ...clients.map(({ id, name }) => [id, name] as const),
    ...missions.map(({ id, title }) => [id, title ?? ''] as const),
  ])
}

const cardTables: Partial<Record<Disposable, string>> = {
  missions: 'missionCards',
  proposals: 'proposalCards',
  meetings: 'meetingCards',
  reports: 'reportCards',
}

function listTable(db: EtabliDatabase, table: Disposable) {
  return db.table<Listed, string>(cardTables[table] ?? table)
}

async function keptIds(
  db: EtabliDatabase,
  table: Disposable,
  owner: 'clientId' | 'missionId',
  ids: readonly string[],
): Promise<string[]> {
  const rows = await listTable(db, table).where(owner).anyOf(ids).toArray()
  return rows.filter(isKept).map(row => row.id)
}

function item(table: Disposable, row: Listed, names: ReadonlyMap<string, string>): TrashItem {
  const { id, deletedAt = '', clientId, missionId } = row
  const owners = [clientId, missionId].filter(owner => owner !== undefined)
  return { table, id, name: nameOf(table, row), detail: detailOf(row, names), deletedAt, owners }
}

function nameOf(table: Disposable, { name, title, subject, kind }: Listed): string {
  if (table !== 'followUps') return name ?? title ?? subject ?? ''
  return followUpLabels[kind as RowOf<'followUps'>['kind']]
}

function detailOf(row: Listed, names: ReadonlyMap<string, string>): string {
  const { number, version, period, date = row.due } = row
  const edition = version === undefined ? '' : `${number ?? ''} v${version}`.trim()
  const day = period?.label ?? (date === undefined ? '' : formatDate(date))
  const owner = names.get(row.clientId ?? row.missionId ?? '') ?? ''
  return [owner, edition, day].filter(part => part !== '').join(', ')
}

function deletion(table: Disposable, id: string, deletedAt: string): Edit {
  const change = <Row extends RowOf<Disposable>>(row: Row): Row => ({ ...row, deletedAt })
  return { table, id, change } as Edit
}

function restoration(table: Disposable, id: string): Edit {
  const change = <Row extends RowOf<Disposable>>(row: Row): Row => {
    const { deletedAt: _deletedAt, ...kept } = row
    return kept as Row
  }
  return { table, id, change } as Edit
}
