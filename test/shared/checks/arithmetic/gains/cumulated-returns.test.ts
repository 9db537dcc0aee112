import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

/** Of 50 000 € of costs and 40 000 € of gains a year. */
const told = (...texts: readonly string[]) =>
  found({
    reports: [
      {
        kind: 'final',
        roi: {
          costs: [{ label: 'Serres et mission', amount: 5_000_000 }],
          gains: [{ label: 'Arrosage évité', amount: 4_000_000 }],
        },
        notes: texts.map(text => ({ heading: 'Rentabilité', text })),
      },
    ],
  })

test('A return over several years is what its cumulated gains make of the costs', () => {
  expect(told('ROI à 3 ans : +140 % (gains cumulés de 120 000 €)')).toEqual([])
  expect(told('ROI à 3 ans : +120 % (gains cumulés de 120 000 €)')).toEqual([
    'percent-mismatch 120 %',
  ])
  expect(told('Gains cumulés sur 24 mois : 80 000 €, soit un ROI de 80 %')).toEqual([
    'percent-mismatch 80 %',
  ])
})

test('It may be rounded, gross, or of costs that are told elsewhere', () => {
  expect(told('ROI sur trois ans : environ 135 % (gains cumulés : 120 000 €)')).toEqual([])
  expect(told('ROI à 3 ans : 240 % (gains cumulés de 120 000 €)')).toEqual([])
  expect(
    told(
      'ROI à 3 ans : 100 % (gains cumulés de 120 000 €)',
      'Coût complet, entretien compris : 60 000 €.',
    ),
  ).toEqual([])
})

test('A return that supposes something, or of other amounts, is another', () => {
  expect(told('Sans les subventions, ROI à 3 ans de 90 % (gains cumulés de 120 000 €)')).toEqual([])
  expect(told('ROI à 3 ans : 90 % (gains cumulés de 120 000 €, coûts de 63 000 €)')).toEqual([])
  expect(told('ROI à 3 ans : 90 %, après 120 000 € de gains')).toEqual([])
})
