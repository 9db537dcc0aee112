import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'
import { foundInProcess } from '../../said-in-a-process.ts'
import { foundInMinutes, section } from '../../said-in-minutes.ts'

const list = (total: string) => [
  'Filets : 210 €/mois, soit 2 520 €/an',
  '12 échelles à 40 € : 480 €',
  total,
]
const right = 'Coût total pour le verger la première année : 3 000 €'
const wrong = 'Coût total pour le verger la première année : 3 100 €'

test('A last bullet that tells the whole cost is the total of those above it', () => {
  const told = (items: readonly string[]) =>
    foundInMinutes(section(items.map(each => `- ${each}`).join('\n')))
  expect(told(list(right))).toEqual([])
  expect(told(list(wrong))).toEqual(['total-mismatch 3 100 € → 3 000 €'])
  expect(told(list('Total : 2 900 €'))).toEqual([])
  expect(told(list('Coût total sur trois ans : 9 000 €'))).toEqual([])
})

test('So it is in the lists of a brief and of a process', () => {
  expect(foundInProcess({ steps: { Achats: list(right) } })).toEqual([])
  expect(foundInProcess({ steps: { Achats: list(wrong) } })).toEqual([
    'total-mismatch 3 100 € → 3 000 €',
  ])
  expect(found({ brief: { situation: list(right) } })).toEqual([])
  expect(found({ brief: { situation: list(wrong) } })).toEqual(['total-mismatch 3 100 €'])
})
