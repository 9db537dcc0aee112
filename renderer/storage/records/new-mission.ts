import { localToday } from '../../../shared/domain/calendar/calendar.ts'
import { Client } from '../../../shared/domain/client/client.ts'
import { Mission } from '../../../shared/domain/mission/mission.ts'
import { folded } from '../../../shared/french/folded.ts'
import { commit } from '../changes/commit.ts'
import type { EtabliDatabase } from '../database/database.ts'
import { clients } from './clients.ts'
import { firm } from './firm.ts'

export type NewMission = {
  /** The name of a known client, or of a new one. */
  readonly client: string
  readonly title: string
  readonly start: string | undefined
  readonly end: string | undefined
}

/** Stores the mission, and its client when nobody has that name yet; returns the mission's id. */
export async function createMission(db: EtabliDatabase, given: NewMission): Promise<string> {
  const known = (await clients(db)).find(({ name }) => folded(name) === folded(given.client))
  const client = known ?? Client.parse({ id: db.clock.newId(), name: given.client.trim() })
  const mission = Mission.parse({
    id: db.clock.newId(),
    clientId: client.id,
    title: given.title.trim(),
    createdOn: localToday(db.clock.now()),
    author: (await firm(db)).people[0]?.name,
    start: given.start,
    end: given.end,
  })
  await commit(db, {
    what: 'Mission créée',
    scope: 'workspace',
    edits: [
      ...(known === undefined ? [{ table: 'clients' as const, row: client }] : []),
      { table: 'missions', row: mission },
    ],
  })
  return mission.id
}
