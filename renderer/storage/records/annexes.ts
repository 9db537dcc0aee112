import type { ReferenceRows } from '../../../shared/documents/annexed-references.ts'
import { missionState } from '../../../shared/domain/mission/state.ts'
import type { EtabliDatabase } from '../database/database.ts'
import { clients } from './clients.ts'
import { missionCards } from './missions.ts'
import { reportCards } from './reports.ts'

/** A finished mission that a proposal may tell in its annexes. */
export type ShownMission = {
  readonly id: string
  readonly title: string
  readonly clientName: string
}

/** Missions finished by their dates, or by what a report says of them; the latest first. */
export async function finishedMissions(db: EtabliDatabase, today: string): Promise<ShownMission[]> {
  const [missions, reports, owners] = await Promise.all([
    missionCards(db),
    reportCards(db),
    clients(db),
  ])
  const names = new Map(owners.map(({ id, name }) => [id, name]))
  const done = new Set(
    reports.flatMap(({ status, missionId }) => (status === 'done' ? [missionId] : [])),
  )
  return missions
    .filter(card => done.has(card.id) || missionState(card, today) === 'finished')
    .toSorted((a, b) => (b.end ?? '').localeCompare(a.end ?? ''))
    .map(({ id, title, clientId }) => ({ id, title, clientName: names.get(clientId) ?? '' }))
}

/** All that is told of these missions, out of the trash. */
export async function annexRows(
  db: EtabliDatabase,
  missionIds: readonly string[],
): Promise<Omit<ReferenceRows, 'firm' | 'today'>> {
  const [found, reports, followUps] = await Promise.all([
    db.missions.bulkGet([...missionIds]),
    db.reports
      .where('missionId')
      .anyOf([...missionIds])
      .toArray(),
    db.followUps
      .where('missionId')
      .anyOf([...missionIds])
      .toArray(),
  ])
  const missions = found.filter(mission => mission !== undefined)
  const owners = await db.clients.bulkGet(missions.map(({ clientId }) => clientId))
  return { missions, reports, followUps, clients: owners.filter(client => client !== undefined) }
}
