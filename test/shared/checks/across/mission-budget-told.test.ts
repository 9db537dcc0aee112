import { expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from './one-mission.ts'

test('The budget that a brief tells of its mission is that of its table', () => {
  const told = (text: string) =>
    found({
      brief: {
        budget: {
          lines: [{ id: exampleId(960), label: 'Conseil', kind: 'consulting', amount: 4_000_000 }],
        },
        notes: [{ text }],
      },
    })
  expect(told('La mission dure six mois, pour un budget de 40 000 € HT.')).toEqual([])
  expect(told('La mission fait suite à un achat de serres pour un montant de 300 000 €.')).toEqual(
    [],
  )
  expect(told('Les travaux se feront pour un budget de 42 000 €.')).toEqual([])
  expect(told('La mission dure six mois, pour un budget de 42 000 € HT.')).toEqual([
    'figure-conflict 42 000 €',
  ])
})

test('The envelope agreed at the start is that of the brief', () => {
  const told = (summary: string) =>
    found({ brief: { budget: { envelope: 4_000_000, lines: [] } }, reports: [{ summary }] })
  expect(told('L’enveloppe convenue au départ est de 41 000 € HT.')).toEqual([
    'figure-conflict 41 000 €',
  ])
  expect(told('L’enveloppe de départ était serrée : budget initial de 38 000 €.')).toEqual([
    'figure-conflict 38 000 €',
  ])
  expect(told('L’enveloppe convenue au départ est de 40 000 € HT.')).toEqual([])
  expect(told('L’enveloppe convenue au départ est de 48 000 € TTC.')).toEqual([])
  expect(told('L’enveloppe au départ de 12 000 km est dépassée.')).toEqual([])
})
