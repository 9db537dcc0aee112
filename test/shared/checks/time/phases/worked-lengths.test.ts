import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const phases = ['4 semaines', '6 semaines', '6 semaines'].map((label, index) => ({
  id: exampleId(index + 1),
  name: ['Étude', 'Plans', 'Plantation'][index],
  period: { label },
}))
const row = (label: string, start: string, end: string) => ({ label, start, end })
const schedule = [
  row('Étude', '2025-03-03', '2025-03-28'),
  row('Plans', '2025-03-31', '2025-05-09'),
  row('Fermeture', '2025-05-12', '2025-05-30'),
  row('Plantation', '2025-06-02', '2025-07-11'),
]
const told = (text: string, more: object = {}) =>
  found({ proposal: { phases, schedule, notes: [{ text }], ...more } })

test.each([
  'Hors fermeture annuelle, la mission dure 18 semaines.',
  'Hors congés de mai, le projet s’étale sur 18 semaines.',
  'La mission durera 18 semaines (hors vacances).',
  'Durée totale : 18 semaines hors fermeture.',
  'La mission dure 18 semaines au total, hors congés de mai.',
])('A mission lasts as long as its phases, but for the days off: « %s »', text => {
  expect(told(text)).toEqual(['duration-mismatch 18 semaines'])
})

test.each([
  'Hors fermeture annuelle, la mission dure 16 semaines.',
  'Hors fermeture annuelle, la phase de plantation dure 6 semaines.',
  'Avec la fermeture annuelle, la mission dure 19 semaines.',
  'Hors fermeture annuelle, la mission dure près de 18 semaines.',
  'Hors fermeture annuelle, la mission dure 4 mois.',
])('It is right, about right, or of something else: « %s »', text => {
  expect(told(text)).toEqual([])
})

test('Phases that are not all told, or go on at once, make nothing', () => {
  const text = 'Hors fermeture annuelle, la mission dure 18 semaines.'
  const bare = [...phases, { id: exampleId(9), name: 'Suivi' }]
  expect(told(text, { phases: bare })).toEqual([])
  const together = [...schedule.slice(0, 3), row('Plantation', '2025-05-19', '2025-07-11')]
  expect(told(text, { schedule: together }).filter(each => /18/.test(each))).toEqual([])
})
