import { describe, expect, it } from 'vitest'
import { Client } from '../../../shared/domain/client.ts'
import { Mission } from '../../../shared/domain/mission.ts'
import {
  clientNamed,
  completedClient,
  rowsOfBriefs,
} from '../../../shared/imports/accepted-briefs.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const client = (n: number, fields: object) => Client.parse({ id: id(n), ...fields })
const mission = (n: number, clientId: string) => Mission.parse({ id: id(n), clientId })

describe('the client of a brief', () => {
  it('is recognised whatever the accents, capitals and spaces of its name', () => {
    const known = client(1, { name: 'Électro Distrib' })
    expect(clientNamed([known], 'ELECTRO  distrib')).toBe(known)
    expect(clientNamed([known], 'Electro')).toBeUndefined()
    expect(clientNamed([client(2, { name: '' })], '')).toBeUndefined()
  })

  it('is not looked for in the trash', () => {
    const gone = client(1, { name: 'Cuivres', deletedAt: '2024-01-01T00:00:00Z' })
    expect(clientNamed([gone], 'Cuivres')).toBeUndefined()
  })

  it('completes the known record without changing what it says', () => {
    const known = client(1, {
      name: 'Cuivres',
      sector: 'Métallurgie',
      contacts: [{ name: 'Inès Roy', phone: '01' }],
      history: ['Fondée en 1950'],
    })
    const found = client(2, {
      name: 'CUIVRES',
      sector: 'Industrie',
      headcount: 40,
      contacts: [{ name: 'Ines Roy', role: 'Directrice' }, { name: 'Paul' }],
      history: ['fondée en 1950', 'Rachetée en 2001'],
    })
    expect(completedClient(known, found)).toEqual({
      ...known,
      headcount: 40,
      contacts: [{ name: 'Inès Roy', phone: '01' }, { name: 'Paul' }],
      history: ['Fondée en 1950', 'Rachetée en 2001'],
    })
  })
})

describe('the briefs that were accepted', () => {
  const known = client(1, { name: 'Cuivres' })

  it('give their missions to the known client, once it was recognised', () => {
    const brief = { client: client(2, { name: 'Cuivres' }), mission: mission(3, id(2)) }
    const joined = rowsOfBriefs([{ ...brief, joins: true }], [known])
    expect(joined.clients.map(row => row.id)).toEqual([known.id])
    expect(joined.missions.map(row => row.clientId)).toEqual([known.id])
    const apart = rowsOfBriefs([{ ...brief, joins: false }], [known])
    expect(apart.missions.map(row => row.clientId)).toEqual([id(2)])
  })

  it('make one client of several briefs that name the same', () => {
    const briefs = [
      { client: client(2, { name: 'Neuf' }), mission: mission(4, id(2)), joins: true },
      {
        client: client(3, { name: 'NEUF', headcount: 8 }),
        mission: mission(5, id(3)),
        joins: true,
      },
    ]
    const { clients, missions } = rowsOfBriefs(briefs, [])
    expect(clients).toMatchObject([{ id: id(2), name: 'Neuf', headcount: 8 }])
    expect(missions.map(row => row.clientId)).toEqual([id(2), id(2)])
  })
})
