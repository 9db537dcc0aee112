import { describe, expect, it } from 'vitest'
import {
  type Listing,
  listable,
  listed,
} from '../../../../renderer/features/references/reference-list.ts'
import { FollowUp } from '../../../../shared/domain/follow-up/follow-up.ts'
import { aClient, aMission, clientId, uuid } from '../../storage/rows.ts'

const testimonial = { text: 'Une équipe sûre.', consent: 'site web' }
const rows = {
  clients: [aClient({ sector: 'Boulangerie' })],
  missions: [
    aMission({ id: uuid(10), title: 'ERP', end: '2024-06-28' }),
    aMission({ id: uuid(11), title: 'Catalogue', end: '2024-08-30' }),
    aMission({ id: uuid(12), title: 'Site', end: '2024-12-31', clientId: uuid(99) }),
  ],
  reports: [],
  followUps: [
    FollowUp.parse({
      id: uuid(20),
      missionId: uuid(10),
      due: '2024-07-30',
      kind: '1m',
      testimonial,
    }),
  ],
}
const references = listable(rows, '2024-09-15')
const titles = (listing: Partial<Listing>) =>
  listed(references, {
    search: '',
    use: 'usable',
    sort: { by: 'end', ascending: false },
    ...listing,
  }).map(({ title }) => title)

describe('the list of references', () => {
  it('shows what may be used, the latest first, and apart what may not yet', () => {
    expect(titles({})).toEqual(['Catalogue', 'ERP'])
    expect(titles({ use: 'none' })).toEqual(['Site'])
    expect(titles({ use: 'named' })).toEqual(['ERP'])
    expect(titles({ use: 'anonymous' })).toEqual(['Catalogue'])
  })

  it('says where the client agreed to be quoted', () => {
    expect(references.map(({ scopes, isAnonymous }) => [scopes, isAnonymous])).toEqual([
      [['site web'], false],
      [[], true],
      [[], true],
    ])
  })

  it('finds words of the client and their trade, and survives a client that is unknown', () => {
    expect(titles({ search: 'boulangerie erp' })).toEqual(['ERP'])
    expect(rows.clients[0]?.id).toBe(clientId)
    expect(titles({ search: 'site', use: 'none' })).toEqual(['Site'])
  })

  it('sorts by each column, either way', () => {
    expect(titles({ sort: { by: 'mission', ascending: true } })).toEqual(['Catalogue', 'ERP'])
    expect(titles({ sort: { by: 'use', ascending: true } })).toEqual(['ERP', 'Catalogue'])
    expect(titles({ sort: { by: 'why', ascending: true } })).toEqual(['ERP', 'Catalogue'])
  })
})
