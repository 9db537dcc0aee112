import * as z from 'zod'
import type { ReferenceRows } from '../../shared/documents/annexed-references.ts'
import { Client } from '../../shared/domain/client/client.ts'
import { FollowUp } from '../../shared/domain/follow-up/follow-up.ts'
import { Mission } from '../../shared/domain/mission/mission.ts'
import type { Proposal } from '../../shared/domain/proposal/proposal.ts'
import { Report } from '../../shared/domain/report/report.ts'
import { envelope, parseEnvelope } from '../../shared/domain/workspace/envelope.ts'
import { record } from '../../shared/values/scalars.ts'
import { Refusal } from './host.ts'

type Rows = Omit<ReferenceRows, 'firm' | 'today'>
type Json = Readonly<Record<string, unknown>>

const AnnexedRows = record({
  ...envelope,
  missions: z.array(Mission),
  clients: z.array(Client),
  reports: z.array(Report),
  followUps: z.array(FollowUp),
})

/** What a file's content tells of the missions that a proposal's annexes name, whoever's they are; nothing else is parsed. */
export function annexedRows(input: unknown, path: string, { annexes }: Proposal): Rows {
  const ids = new Set<unknown>(annexes.references.map(({ missionId }) => missionId))
  const parsed = parseEnvelope(AnnexedRows, onlyOf(ids, input))
  if (parsed.kind === 'refused') throw new Refusal(`« ${path} » : ${parsed.reason}`)
  return parsed.content
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
    missions,
    clients: rowsOf(file.clients).filter(({ id }) => clientIds.has(id)),
    reports: theirs(file.reports),
    followUps: theirs(file.followUps),
  }
}

function rowsOf(list: unknown): Json[] {
  return Array.isArray(list) ? list.filter(row => typeof row === 'object' && row !== null) : []
}
