import type { Client, Contact } from '../domain/client.ts'
import type { Mission } from '../domain/mission.ts'
import { folded } from './folded.ts'

/** A brief as it was reviewed. `joins`: its client is the known one of that name, not another. */
export type ReviewedBrief = {
  readonly client: Client
  readonly mission: Mission
  readonly joins: boolean
}

/** The client that a brief most likely means: the one of the same name, accents and capitals aside. */
export function clientNamed(clients: readonly Client[], name: string): Client | undefined {
  const wanted = folded(name)
  if (wanted === '') return undefined
  return clients.find(client => client.deletedAt === undefined && folded(client.name) === wanted)
}

/** The rows that the briefs make together; those of one client share its record. */
export function rowsOfBriefs(
  briefs: readonly ReviewedBrief[],
  known: readonly Client[],
): { clients: Client[]; missions: Mission[] } {
  const clients: Client[] = []
  const missions = briefs.map(({ client, mission, joins }) => {
    const same = joins ? clientNamed([...clients, ...known], client.name) : undefined
    const row = same === undefined ? client : completedClient(same, client)
    const place = clients.findIndex(each => each.id === row.id)
    if (place < 0) clients.push(row)
    else clients[place] = row
    return { ...mission, clientId: row.id }
  })
  return { clients, missions }
}

/** The known record with what it lacks taken from the other; what it says already is never changed. */
export function completedClient(known: Client, found: Client): Client {
  const { id: _id, contacts, history = [], ...others } = found
  const both = [...(known.history ?? []), ...history]
  const merged = { ...others, ...filledFields(known) } as Client
  const historyLines = both.filter((line, index) => firstOf(both, line) === index)
  return {
    ...merged,
    contacts: contactsOfBoth(known.contacts, contacts),
    ...(historyLines.length > 0 && { history: historyLines }),
  }
}

function filledFields(client: Client): Partial<Client> {
  return Object.fromEntries(
    Object.entries(client).filter(([, value]) => value !== undefined && value !== ''),
  )
}

function contactsOfBoth(known: readonly Contact[], found: readonly Contact[]): Contact[] {
  const isKnown = ({ name }: Contact) => known.some(each => folded(each.name) === folded(name))
  return [...known, ...found.filter(contact => !isKnown(contact))]
}

function firstOf(lines: readonly string[], line: string): number {
  return lines.findIndex(each => folded(each) === folded(line))
}
