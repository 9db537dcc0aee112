import { describe, expect, test } from 'vitest'
import { found } from './one-mission.ts'

const line = (label: string, amount: number, spent: number) => ({
  id: crypto.randomUUID(),
  label,
  kind: 'other',
  amount,
  spent,
})
const budget = { lines: [line('Cuves', 1_000_000, 960_000), line('Conseil', 2_000_000, 2_000_000)] }
const gains = [{ label: 'Laine sauvée', amount: 6_000_000 }]

const told = (cuves: number, text = '') =>
  found({
    reports: [
      {
        kind: 'final',
        budget,
        roi: {
          costs: [
            { label: 'Cuves', amount: cuves },
            { label: 'Conseil', amount: 2_000_000 },
          ],
          gains,
        },
        notes: [{ heading: 'Retour sur investissement', text }],
      },
    ],
  })

describe('The costs of a return', () => {
  test('are those that were spent', () => {
    expect(told(960_000)).toEqual([])
    expect(told(1_000_000)).toEqual(['figure-conflict 10 000 €'])
  })

  test('are those that were planned where the report says so', () => {
    expect(told(1_000_000, 'Convention : dépenses du devis, gains sur douze mois.')).toEqual([])
    expect(told(1_000_000, 'Calcul sur la base du budget initial.')).toEqual([])
    expect(told(1_200_000, 'Convention : dépenses du devis.')).toEqual(['figure-conflict 12 000 €'])
  })
})

describe('A return of gains that are added up below their list', () => {
  const roi = (percent: number) => ({
    costs: [{ label: 'Conseil', amount: 5_000_000 }],
    gains: [
      { label: 'Laine', amount: 4_000_000 },
      { label: 'Énergie', amount: 4_200_000 },
    ],
    stated: [{ percent }],
  })
  const of = (percent: number, heading: string) =>
    found({
      reports: [
        { kind: 'final', roi: roi(percent), notes: [{ heading, text: 'Total : 80 000 €' }] },
      ],
    })

  test('is held against that total', () => {
    expect(of(60, 'Gains annuels')).toEqual([])
    expect(of(90, 'Gains annuels')).toEqual(['percent-mismatch 90 %'])
    expect(of(60, 'Autres')).toEqual(['percent-mismatch 60 %'])
  })
})
