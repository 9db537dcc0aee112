import type { Client } from '../../shared/domain/client/client.ts'
import type { Playbook } from '../../shared/domain/playbook/playbook.ts'
import type { ProposalCard } from '../../shared/domain/proposal/card.ts'
import type { EtabliDatabase } from './database/database.ts'
import { clients } from './records/clients.ts'
import { meetingCards } from './records/meetings.ts'
import { missionCards } from './records/missions.ts'
import { playbooks } from './records/playbooks.ts'
import { proposalCards } from './records/proposals.ts'
import { reportCards } from './records/reports.ts'
import type { Noun, Searched } from './search-index.ts'

/** Everything the palette finds, as it is searched. */
export async function searchedRecords(db: EtabliDatabase): Promise<Searched[]> {
  const [people, missions, proposals, meetings, reports, methods] = await Promise.all([
    clients(db),
    missionCards(db),
    proposalCards(db),
    meetingCards(db),
    reportCards(db),
    playbooks(db),
  ])
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const ofClients = (noun: Noun, cards: readonly ClientCard[]) =>
    cards.map(card => searchedCard(noun, card, names.get(card.clientId) ?? ''))
  return [
    ...ofClients('mission', missions),
    ...people.map(searchedClient),
    ...ofClients('proposal', proposals.map(titledBySubject)),
    ...ofClients('report', reports),
    ...ofClients('meeting', meetings),
    ...methods.map(searchedPlaybook),
  ]
}

type ClientCard = {
  readonly id: string
  readonly clientId: string
  readonly title: string
  readonly words: string
  readonly said?: string
}

function searchedCard(
  noun: Noun,
  { id, title, words, said = '' }: ClientCard,
  client: string,
): Searched {
  return { noun, id, title, client, words, said }
}

function titledBySubject({ subject, ...card }: ProposalCard): ClientCard {
  return { ...card, title: subject }
}

function searchedClient({ id, name, sector = '', contacts }: Client): Searched {
  const words = [sector, ...contacts.map(contact => contact.name)].join(' ')
  return { noun: 'client', id, title: name, client: '', words }
}

function searchedPlaybook({ id, title, steps, runs }: Playbook): Searched {
  const words = [...steps.map(step => step.title), ...runs.map(({ label = '' }) => label)].join(' ')
  return { noun: 'playbook', id, title, client: '', words }
}
