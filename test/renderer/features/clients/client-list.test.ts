import { describe, expect, it } from 'vitest'
import {
  type Listing,
  listable,
  listed,
} from '../../../../renderer/features/clients/client-list.ts'
import { meetingCard } from '../../../../shared/domain/meeting/card.ts'
import { Meeting } from '../../../../shared/domain/meeting/meeting.ts'
import { missionCard } from '../../../../shared/domain/mission/card.ts'
import { proposalCard } from '../../../../shared/domain/proposal/card.ts'
import { Proposal } from '../../../../shared/domain/proposal/proposal.ts'
import { aClient, aMission, uuid } from '../../storage/rows.ts'

const [dumas, gravier, brun] = [uuid(1), uuid(2), uuid(3)]
const rows = {
  clients: [
    aClient({
      id: dumas,
      name: 'Verrerie Dumas',
      sector: 'Verre',
      contacts: [{ name: 'Anaïs Roy' }],
    }),
    aClient({ id: gravier, name: 'Carrières Gravier', sector: 'Granulats', contacts: [] }),
    aClient({ id: brun, name: 'Café Brun', contacts: [] }),
  ],
  missions: [
    aMission({ id: uuid(10), clientId: dumas, start: '2025-01-06', end: '2025-12-19' }),
    aMission({ id: uuid(11), clientId: dumas, start: '2024-01-08', end: '2024-03-29' }),
  ].map(missionCard),
  proposals: [
    Proposal.parse({
      id: uuid(20),
      clientId: gravier,
      version: 1,
      status: 'sent',
      date: '2025-03-03',
      validUntil: '2025-06-30',
      recipient: { name: 'Élise Gravier' },
      subject: 'Peser les camions',
      options: [],
    }),
  ].map(proposalCard),
  meetings: [
    Meeting.parse({
      id: uuid(30),
      clientId: brun,
      kind: 'workshop',
      title: '',
      date: '2023-05-02',
    }),
  ].map(meetingCard),
  reports: [],
}
const clients = listable(rows, '2025-04-01')
const names = (listing: Partial<Listing>) =>
  listed(clients, {
    search: '',
    state: undefined,
    sort: { by: 'name', ascending: true },
    ...listing,
  }).map(({ name }) => name)

describe('the list of clients', () => {
  it('tells what each is to the firm, whom one speaks with and what came last', () => {
    expect(
      clients.map(({ name, state, contact, latest }) => [name, state, contact, latest]),
    ).toEqual([
      ['Verrerie Dumas', 'current', 'Anaïs Roy', undefined],
      [
        'Carrières Gravier',
        'prospect',
        'Élise Gravier',
        { date: '2025-03-03', kind: 'Proposition' },
      ],
      ['Café Brun', 'past', '', { date: '2023-05-02', kind: 'Compte-rendu' }],
    ])
  })

  it('counts the missions of each, those underway and the offers that wait for an answer', () => {
    expect(
      clients.map(({ missionCount, underwayCount, awaitedOffers }) => [
        missionCount,
        underwayCount,
        awaitedOffers,
      ]),
    ).toEqual([
      [2, 1, 0],
      [0, 0, 1],
      [0, 0, 0],
    ])
  })

  it('finds a client by name, sector or person, whatever the accents', () => {
    expect(names({})).toEqual(['Café Brun', 'Carrières Gravier', 'Verrerie Dumas'])
    expect(names({ search: 'cafe' })).toEqual(['Café Brun'])
    expect(names({ search: 'anais' })).toEqual(['Verrerie Dumas'])
    expect(names({ search: 'elise granulats' })).toEqual(['Carrières Gravier'])
  })

  it('narrows to one state and sorts by any column', () => {
    expect(names({ state: 'prospect' })).toEqual(['Carrières Gravier'])
    expect(names({ sort: { by: 'latest', ascending: false } })[0]).toBe('Carrières Gravier')
    expect(names({ sort: { by: 'missions', ascending: false } })[0]).toBe('Verrerie Dumas')
  })
})
