import type { Mission } from '../../domain/mission/mission.ts'
import { isKept } from '../../domain/workspace/kept.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'
import { bareWords } from '../../french/bare-words.ts'
import type { ImportedBrief } from '../mission-brief/brief.ts'

export type MergedBrief = {
  readonly workspace: Workspace
  readonly client: 'created' | 'updated'
  readonly mission: 'created' | 'updated'
}

/**
 * The workspace with a brief in it. A client of the same name and a mission of the same title or
 * start are brought up to date: what was there stays, what is new is added, so that the same brief
 * imported twice changes nothing.
 */
export function mergeBrief(
  workspace: Workspace,
  brief: Pick<ImportedBrief, 'client' | 'mission'>,
): MergedBrief {
  const known = workspace.clients.find(
    client => isKept(client) && bareWords(client.name) === bareWords(brief.client.name),
  )
  const client = known === undefined ? brief.client : withAdded(known, brief.client)
  const told = { ...brief.mission, clientId: client.id }
  const standing = workspace.missions.find(
    mission => isKept(mission) && isSameMission(mission, told),
  )
  const mission = standing === undefined ? told : withAdded(standing, told)
  return {
    workspace: {
      ...workspace,
      clients: replaced(workspace.clients, client),
      missions: replaced(workspace.missions, mission),
    },
    client: known === undefined ? 'created' : 'updated',
    mission: standing === undefined ? 'created' : 'updated',
  }
}

function isSameMission(one: Mission, other: Mission): boolean {
  if (one.clientId !== other.clientId) return false
  if (
    one.title !== undefined &&
    other.title !== undefined &&
    bareWords(one.title) === bareWords(other.title)
  )
    return true
  return one.start !== undefined && one.start === other.start
}

function replaced<Row extends { id: string }>(rows: readonly Row[], row: Row): Row[] {
  return rows.some(({ id }) => id === row.id)
    ? rows.map(each => (each.id === row.id ? row : each))
    : [...rows, row]
}

type Fields = Readonly<Record<string, unknown>>

/** Lists are joined, records merged, and a simple value is taken from what is told last. */
function withAdded<Row extends object>(known: Row, told: Row): Row {
  const merged = Object.entries(told).map(([key, value]) => [
    key,
    keptIds.has(key) ? ((known as Fields)[key] ?? value) : joined((known as Fields)[key], value),
  ])
  return { ...known, ...Object.fromEntries(merged) }
}

/** Who a row is, and how far it has come, is not for a brief to say. */
const keptIds = new Set(['id', 'clientId', 'status', 'progress'])

function joined(known: unknown, told: unknown): unknown {
  if (Array.isArray(known) && Array.isArray(told)) return union(known, told)
  if (isRecord(known) && isRecord(told)) return withAdded(known, told)
  return told === undefined || told === '' ? known : told
}

function union(known: readonly unknown[], told: readonly unknown[]): unknown[] {
  const names = known.map(nameOf)
  const updated = known.map((row, index) => {
    const other = told.find((_, at) => nameOf(told[at]) === names[index])
    return other === undefined ? row : joined(row, other)
  })
  return [...updated, ...told.filter(row => !names.includes(nameOf(row)))]
}

/** What tells one row of a list from another, for a reader. */
function nameOf(row: unknown): string {
  if (!isRecord(row)) return bareWords(String(row))
  const name = row.name ?? row.title ?? row.label ?? row.what ?? row.person ?? row.text
  return bareWords(String(name ?? JSON.stringify(row)))
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
