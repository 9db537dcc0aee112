import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const consulting = {
  label: 'Honoraires',
  kind: 'consulting',
  amount: 3450000,
  days: 30,
  spentDays: 18,
  spent: 2070000,
}
const trips = { label: 'Déplacements', kind: 'expenses', amount: 300000, spent: 120000 }

const told = (text: string, lines: readonly object[] = [consulting, trips]) =>
  found({
    reports: [
      {
        budget: { lines: lines.map((line, index) => ({ id: exampleId(960 + index), ...line })) },
        notes: [{ text }],
      },
    ],
  }).filter(each => each.startsWith('days-rate-mismatch'))

describe('Days told with what one of them costs', () => {
  test.each([
    'Depuis le démarrage, 18 jours à 1 100 € ont été facturés.',
    'Les 18 jours facturés à 1 100 € HT sont réglés.',
    'Le contrat porte sur 30 jours de conseil à 1 100 €.',
  ])('cost what the table counts for as many: « %s »', text => {
    expect(told(text)).toEqual(['days-rate-mismatch 1 100 €'])
  })

  test.each([
    'Depuis le démarrage, 18 jours à 1 150 € ont été facturés.',
    'Le contrat porte sur 30 jours de conseil à 1 150 €.',
    'Depuis le démarrage, 16 jours à 1 100 € ont été facturés.',
    'Environ 18 jours à 1 100 € ont été facturés.',
    '18 jours à 1 100 € seraient facturés dans cette hypothèse.',
    '18 jours à 1 100 € au lieu de 1 150 € : une remise vous est faite.',
    '18 jours à 1 100 € en moyenne ont été facturés.',
    '18 jours à 1 100 € ont été facturés par le prestataire.',
    'La location de la nacelle a duré 18 jours à 400 €.',
    'De 12 à 18 jours à 1 100 € selon les sites.',
    '18 jours à 20 700 € ont été facturés.',
    '18 jours à 1 380 € TTC ont été facturés.',
  ])('… or are right, or other days: « %s »', text => {
    expect(told(text)).toEqual([])
  })

  test('are those of all lines together, or of one at its own price', () => {
    const lines = [
      { label: 'Anne Roy', kind: 'consulting', amount: 1200000, days: 10, dayRate: 120000 },
      { label: 'Paul Brun', kind: 'consulting', amount: 1800000, days: 20, dayRate: 90000 },
    ]
    expect(told('La mission compte 30 jours à 1 000 €.', lines)).toEqual([])
    expect(told('La mission compte 30 jours à 1 100 €.', lines)).toEqual([
      'days-rate-mismatch 1 100 €',
    ])
    expect(told('La mission compte 20 jours à 1 200 €.', lines)).toEqual([])
  })
})

test('A brief and an offer are held to their own lines', () => {
  const line = { id: exampleId(970), label: 'Conseil', amount: 3450000, days: 30 }
  const inBrief = (text: string) =>
    found({ brief: { budget: { lines: [line] }, notes: [{ text }] } })
  expect(inBrief('La mission est de 30 jours à 1 150 €.')).toEqual([])
  expect(inBrief('La mission est de 30 jours à 1 050 €.')).toEqual(['days-rate-mismatch 1 050 €'])
})
