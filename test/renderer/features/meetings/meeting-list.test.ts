import { describe, expect, it } from 'vitest'
import {
  everyMeeting,
  type Listing,
  listable,
  listed,
} from '../../../../renderer/features/meetings/meeting-list.ts'
import type { MeetingCard } from '../../../../shared/domain/meeting/card.ts'

const card = (id: string, fields: Partial<MeetingCard> = {}): MeetingCard => ({
  id,
  clientId: 'a',
  missionId: 'm',
  kind: 'steering',
  title: id,
  actions: [],
  decisionCount: 0,
  words: '',
  ...fields,
})
const cards = [
  card('Comité 1', {
    date: '2024-03-01',
    actions: [
      { id: 'x', title: 'Devis', status: 'todo', due: '2024-03-08' },
      { title: 'Photos', status: 'todo', due: '2024-05-01' },
    ],
    words: 'Hélène Garnier',
  }),
  card('Comité 2', {
    date: '2024-04-01',
    actions: [{ id: 'x', title: 'Devis', status: 'todo', due: '2024-03-08' }],
    decisionCount: 10,
  }),
  card('Idées', { kind: 'workshop', clientId: 'b', missionId: 'n', decisionCount: 9 }),
]
const names = {
  missions: new Map([['m', 'Catalogue en ligne']]),
  clients: new Map([['b', 'Boulangerie Cœur']]),
}
const rows = listable(cards, names, '2024-04-10')
const titles = (listing: Partial<Listing>) =>
  listed(rows, { ...everyMeeting, ...listing }).map(({ title }) => title)

describe('the list of minutes', () => {
  it('counts an action where it was last gone through, and says whether it is late', () => {
    expect(rows.map(({ open, late }) => [open, late])).toEqual([
      [1, 0],
      [1, 1],
      [0, 0],
    ])
    expect(titles({ onlyOpen: true })).toEqual(['Comité 2', 'Comité 1'])
  })

  it('finds words of the client, the mission and those who were there', () => {
    expect(titles({ search: 'coeur' })).toEqual(['Idées'])
    expect(titles({ search: 'catalogue helene' })).toEqual(['Comité 1'])
  })

  it('is narrowed to a kind and to a mission', () => {
    expect(titles({ kind: 'workshop' })).toEqual(['Idées'])
    expect(titles({ missionId: 'm' })).toEqual(['Comité 2', 'Comité 1'])
  })

  it('shows what is being prepared before what was held, the latest first', () => {
    expect(titles({})).toEqual(['Idées', 'Comité 2', 'Comité 1'])
  })

  it('sorts by each column, either way', () => {
    expect(titles({ sort: { by: 'title', ascending: true } })[0]).toBe('Comité 1')
    expect(titles({ sort: { by: 'kind', ascending: true } })[0]).toBe('Idées')
    expect(titles({ sort: { by: 'decisions', ascending: false } })[0]).toBe('Comité 2')
    expect(titles({ sort: { by: 'actions', ascending: false } })[0]).toBe('Comité 2')
    expect(titles({ sort: { by: 'date', ascending: true } })[0]).toBe('Comité 1')
  })
})
