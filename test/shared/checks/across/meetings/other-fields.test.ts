import { expect, test } from 'vitest'
import { found } from '../one-mission.ts'

const participants = [
  { name: 'Lise Aubrac', role: 'Directrice Production' },
  { name: 'Hugo Salles', role: 'Directeur Général' },
  { name: 'Nora Vial', role: 'Responsable qualité et production' },
  { name: 'Paul Sorel' },
]
const quoted = (author: string) =>
  found({ meeting: { participants, quotes: [{ author, text: 'Cela prend du temps.' }] } })

test.each(['Lise (Finances)', 'Lise Aubrac (Commercial)', 'Mme Aubrac (comptabilité)'])(
  'Who speaks has the field of the list: « %s »',
  author => {
    expect(quoted(author)).toHaveLength(1)
  },
)

test.each([
  'Lise (Production)',
  'Lise (atelier)',
  'Lise (ouverture)',
  'Lise',
  'Hugo (Finances)',
  'Nora (Production)',
  'Paul (Finances)',
])('Its own, another word for it or none is no remark: « %s »', author => {
  expect(quoted(author)).toEqual([])
})

test('The round table is looked at as well', () => {
  const feedback = [{ author: 'Lise (Commercial)', text: 'Utile.' }]
  expect(found({ meeting: { participants, feedback } })).toEqual(['unknown-person Commercial'])
})
