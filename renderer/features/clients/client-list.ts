import { type ClientState, clientState } from '../../../shared/domain/client/state.ts'
import { isUnderway } from '../../../shared/domain/mission/state.ts'
import { sum } from '../../../shared/domain/money.ts'
import { statusOn } from '../../../shared/domain/proposal/status.ts'
import { folded } from '../../../shared/french/folded.ts'
import type { ClientRecords, ClientRows } from '../../storage/records/clients.ts'
import { inFrench, inOrder, matching } from '../../ui/lists/listed-rows.ts'
import type { Sort } from '../../ui/lists/record-table.tsx'

export type Column = 'name' | 'state' | 'contact' | 'missions' | 'budget' | 'offers' | 'latest'

export type Listing = {
  readonly search: string
  readonly state: ClientState | undefined
  readonly sort: Sort<Column>
}

/** What lists and the client's page tell of all that was made for them. */
export type ClientFigures = {
  readonly state: ClientState
  readonly missionCount: number
  readonly underwayCount: number
  /** Planned in all missions, in cents excluding VAT. */
  readonly budget: number
  /** Offers sent that are still to be answered. */
  readonly awaitedOffers: number
  readonly latest: LatestDocument | undefined
}

type LatestDocument = { readonly date: string; readonly kind: string }

export type ListedClient = ClientFigures & {
  readonly id: string
  readonly name: string
  readonly sector: string
  readonly contact: string
  readonly haystack: string
}

export function clientFigures(records: ClientRecords, today: string): ClientFigures {
  const { missions, proposals, meetings, reports } = records
  const delivered = [...meetings, ...reports]
  return {
    state: clientState({ missions, deliveredCount: delivered.length }, today),
    missionCount: missions.length,
    underwayCount: missions.filter(mission => isUnderway(mission, today)).length,
    budget: sum(missions.map(({ total }) => total)),
    awaitedOffers: proposals.filter(proposal => statusOn(proposal, today) === 'sent').length,
    latest: latestOf(records),
  }
}

function latestOf({ proposals, meetings, reports }: ClientRecords): LatestDocument | undefined {
  const dated = (kind: string, cards: readonly { readonly date?: string }[]) =>
    cards.flatMap(({ date }) => (date === undefined ? [] : [{ date, kind }]))
  return [
    ...dated('Proposition', proposals),
    ...dated('Compte-rendu', meetings),
    ...dated('Rapport', reports),
  ]
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .at(-1)
}

export function listable({ clients, ...records }: ClientRows, today: string): ListedClient[] {
  const recordsOf = byClient(records)
  return clients.map(({ id, name, sector = '', contacts }) => {
    const own = recordsOf(id)
    const contact = contacts[0]?.name ?? contactIn(own)
    const people = contacts.map(each => each.name).join(' ')
    return {
      ...clientFigures(own, today),
      id,
      name,
      sector,
      contact,
      haystack: folded(`${name} ${sector} ${contact} ${people}`),
    }
  })
}

/** Whom a mission names, else whom an offer was written to. */
function contactIn({ missions, proposals }: ClientRecords): string {
  const named = missions.find(({ contact }) => contact !== undefined)?.contact
  return named ?? proposals.find(({ recipient }) => recipient !== '')?.recipient ?? ''
}

function byClient(records: ClientRecords): (id: string) => ClientRecords {
  const missions = Map.groupBy(records.missions, ({ clientId }) => clientId)
  const proposals = Map.groupBy(records.proposals, ({ clientId }) => clientId)
  const meetings = Map.groupBy(records.meetings, ({ clientId }) => clientId)
  const reports = Map.groupBy(records.reports, ({ clientId }) => clientId)
  return id => ({
    missions: missions.get(id) ?? [],
    proposals: proposals.get(id) ?? [],
    meetings: meetings.get(id) ?? [],
    reports: reports.get(id) ?? [],
  })
}

/** The clients that hold every word of the search, in order. */
export function listed(
  clients: readonly ListedClient[],
  { search, state, sort }: Listing,
): ListedClient[] {
  const shown = clients.filter(client => state === undefined || client.state === state)
  return inOrder(matching(shown, search), sort, sortKey, (a, b) => inFrench(a.name, b.name))
}

function sortKey(client: ListedClient, by: Column): string | number | undefined {
  switch (by) {
    case 'name':
      return client.name
    case 'state':
      return states.indexOf(client.state)
    case 'contact':
      return client.contact || undefined
    case 'missions':
      return client.missionCount
    case 'budget':
      return client.budget
    case 'offers':
      return client.awaitedOffers
    case 'latest':
      return client.latest?.date
  }
}

const states: readonly ClientState[] = ['current', 'prospect', 'past']
