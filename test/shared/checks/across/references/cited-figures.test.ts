import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const client = {
  revenue: { amount: 420_000_000, year: 2024 },
  history: ['3 serres de production', 'Ouverture de 2 boutiques en 2019'],
}
const kpis = [
  {
    id: exampleId(1),
    label: 'Temps de préparation',
    baseline: '10 h',
    actual: '6 h',
    statedGap: '-40%',
  },
  { id: exampleId(2), label: 'Trajets à vide', baseline: '28%', actual: '21%' },
]
const roi = { costs: [], gains: [], stated: [{ percent: 96 }] }

const cited = (reference: { readonly project?: string; readonly result?: string }) =>
  found({
    client,
    reports: [{ kind: 'final', kpis, roi }],
    proposal: {
      date: '2025-09-02',
      references: [{ client: 'Pépinières Aubert', ...reference }],
    },
  })

describe('What a proposal cites of a client', () => {
  test.each([
    [{ project: 'Horticulture, 5,2 M€ CA' }, '5 200 000 €'],
    [{ project: 'Stock unique dans 5 serres' }, '5'],
    [{ result: '-50% de temps de préparation' }, '50 %'],
    [{ result: 'ROI de 140 %' }, '140 %'],
    [{ result: 'Temps de préparation divisé par trois' }, '3 fois moins'],
  ])('is what its own documents say: %j', (reference, stated) => {
    expect(cited(reference)).toEqual([`figure-conflict ${stated}`])
  })

  test.each([
    { project: 'Horticulture, 4,2M€ CA' },
    { project: 'Horticulture, 4 M€ CA' },
    { project: 'CA 2023 : 3,9 M€' },
    { project: 'Stock unique dans 3 serres et 12 jardins' },
    { result: '-40% de temps de préparation' },
    { result: '-50% de temps de saisie' },
    { result: '-25% de trajets à vide' },
    { result: 'Trajets à vide ramenés à 21%' },
    { result: 'ROI de 96 %' },
    { result: 'Temps de saisie divisé par trois' },
  ])('is right, or is of something else: %j', reference => {
    expect(cited(reference)).toEqual([])
  })
})
