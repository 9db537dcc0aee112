import { expect, test } from 'vitest'
import { found } from '../one-mission.ts'

const firm = [
  { name: 'Luc Arnal', role: 'Support technique' },
  { name: 'Anne Roy', role: 'Consultante digitale' },
]
const offered = (name: string, role: string) =>
  found({
    brief: { team: { client: [], firm } },
    people: ['Luc Arnal', 'Anne Roy'],
    proposal: { team: [{ name, role }] },
  })

test.each([
  ['Luc Arnal', 'Directeur associé'],
  ['Luc Arnal', 'Gérant'],
  ['Anne Roy', 'Assistante administrative'],
])('%s is no « %s » in an offer, whose part is another in the teams', (name, role) => {
  expect(offered(name, role)).toEqual([`unknown-person ${role}`])
})

test.each([
  ['Luc Arnal', 'Support technique et intégration'],
  ['Luc Arnal', 'Consultant'],
  ['Luc Arnal', 'Directeur de mission'],
  ['Anne Roy', 'Directrice associée'],
  ['Anne Roy', 'Lead consultante'],
  ['Jeanne Morin', 'Directrice associée'],
])('%s may be « %s » in an offer', (name, role) => {
  expect(offered(name, role)).toEqual([])
})

test('What somebody does in one mission is no post', () => {
  const team = { client: [], firm: [{ name: 'Luc Arnal', role: 'Données et formation' }] }
  const proposal = { team: [{ name: 'Luc Arnal', role: 'Support technique' }] }
  expect(found({ brief: { team }, people: ['Luc Arnal'], proposal })).toEqual([])
})
