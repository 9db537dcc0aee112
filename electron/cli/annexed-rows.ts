import type { ReferenceRows } from '../../shared/documents/annexed-references.ts'
import type { Proposal } from '../../shared/domain/proposal.ts'
import { parseWorkspace } from '../../shared/domain/workspace.ts'
import { readJson } from './files.ts'
import { Refusal } from './host.ts'

type Rows = Omit<ReferenceRows, 'firm' | 'today'>
type Json = Readonly<Record<string, unknown>>

/** What the file tells of the missions that a proposal's annexes name, whoever's they are; nothing else is parsed. */
export async function annexedRows(path: string, { annexes }: Proposal): Promise<Rows> {
  const ids = new Set<unknown>(annexes.references.map(({ missionId }) => missionId))
  const parsed = parseWorkspace(onlyOf(ids, await readJson(path)))
  if (parsed.kind === 'refused') throw new Refusal(`« ${path} » : ${parsed.reason}`)
  return parsed.workspace
}

function onlyOf(missionIds: ReadonlySet<unknown>, input: unknown): Json {
  const file: Json = typeof input === 'object' && input !== null ? { ...input } : {}
  const missions = rowsOf(file.missions).filter(({ id }) => missionIds.has(id))
  const clientIds = new Set(missions.map(({ clientId }) => clientId))
  const theirs = (list: unknown) =>
    rowsOf(list).filter(({ missionId }) => missionIds.has(missionId))
  return {
    format: file.format,
    version: file.version,
    firm: file.firm,
    missions,
    clients: rowsOf(file.clients).filter(({ id }) => clientIds.has(id)),
    reports: theirs(file.reports),
    followUps: theirs(file.followUps),
  }
}

function rowsOf(list: unknown): Json[] {
  return Array.isArray(list) ? list.filter(row => typeof row === 'object' && row !== null) : []
}
