import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

const rows = [
  'Serres : Date : 8 décembre ; Jardiniers : 14',
  'Quai : Date : 11 décembre ; Jardiniers : 12',
  'Boutique : Date : 15 décembre ; Jardiniers : 9',
]
const told = (text: string, heading = '3. Formation') =>
  found({
    reports: [
      { highlights: [{ tone: 'good', text }], notes: rows.map(row => ({ heading, text: row })) },
    ],
  })

test.each([
  '38 jardiniers formés en trois sessions',
  '38 jardiniers ont été formés',
  '38 jardiniers en 3 groupes',
])('Those who were trained are those of the sessions: « %s »', text => {
  expect(told(text)).toEqual(['total-mismatch 38 jardiniers'])
})

test.each([
  '35 jardiniers formés en trois sessions',
  'Près de 40 jardiniers formés en trois sessions',
  '38 jardiniers formés en quatre sessions',
  '60 jardiniers formés en trois sessions',
  '38 vendeurs formés en trois sessions',
  '14 jardiniers formés sur 35',
  '38 jardiniers rencontrés',
])('It is right, about right or of others: « %s »', text => {
  expect(told(text)).toEqual([])
})

test('Without their number of sessions, they are those of a table of the training', () => {
  expect(told('38 jardiniers formés', 'Effectifs')).toEqual([])
  expect(told('38 jardiniers formés en trois sessions', 'Effectifs')).toHaveLength(1)
})
