import { Client } from '../../../shared/domain/client/client.ts'
import type { MeetingCard } from '../../../shared/domain/meeting/card.ts'
import type { MissionCard } from '../../../shared/domain/mission/card.ts'
import type { ProposalCard } from '../../../shared/domain/proposal/card.ts'
import type { ReportCard } from '../../../shared/domain/report/card.ts'
import { isKept } from '../../../shared/domain/workspace/kept.ts'
import { folded } from '../../../shared/french/folded.ts'
import { present } from '../../../shared/values/present.ts'
import { commit } from '../changes/commit.ts'
import type { EtabliDatabase } from '../database/database.ts'
import { meetingCards } from './meetings.ts'
import { missionCards, missionCardsOf } from './missions.ts'
import { proposalCards } from './proposals.ts'
import { reportCards } from './reports.ts'

export function client(db: EtabliDatabase, id: string): Promise<Client | undefined> {
  return db.clients.get(id)
}

/** Every client out of the trash, by name. */
export async function clients(db: EtabliDatabase): Promise<Client[]> {
  const rows = (await db.clients.toArray()).filter(isKept)
  const { compare } = new Intl.Collator('fr')
  return rows.toSorted((a, b) => compare(a.name, b.name))
}

/** What was made for clients, as lists show it; trash left out. */
export type ClientRecords = {
  readonly missions: readonly MissionCard[]
  readonly proposals: readonly ProposalCard[]
  readonly meetings: readonly MeetingCard[]
  readonly reports: readonly ReportCard[]
}

export type ClientRows = ClientRecords & { readonly clients: readonly Client[] }

export async function clientRows(db: EtabliDatabase): Promise<ClientRows> {
  const [people, missions, proposals, meetings, reports] = await Promise.all([
    clients(db),
    missionCards(db),
    proposalCards(db),
    meetingCards(db),
    reportCards(db),
  ])
  return { clients: people, missions, proposals, meetings, reports }
}

export async function clientRecords(db: EtabliDatabase, id: string): Promise<ClientRecords> {
  const [missions, proposals, meetings, reports] = await Promise.all([
    missionCardsOf(db, id),
    db.proposalCards.where('clientId').equals(id).toArray(),
    db.meetingCards.where('clientId').equals(id).toArray(),
    db.reportCards.where('clientId').equals(id).toArray(),
  ])
  return {
    missions,
    proposals: proposals.filter(isKept),
    meetings: meetings.filter(isKept),
    reports: reports.filter(isKept),
  }
}

/** Stores a client, unless somebody has that name already; returns the id of either. */
export async function createClient(
  db: EtabliDatabase,
  given: { readonly name: string; readonly sector: string },
): Promise<string> {
  const name = given.name.trim()
  const known = (await clients(db)).find(each => folded(each.name) === folded(name))
  if (known !== undefined) return known.id
  const sector = given.sector.trim() || undefined
  const row = Client.parse({ id: db.clock.newId(), name, ...present({ sector }) })
  await commit(db, {
    what: 'Client créé',
    scope: 'workspace',
    edits: [{ table: 'clients', row }],
  })
  return row.id
}
