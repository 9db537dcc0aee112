import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const cited = (result: string) =>
  found({
    brief: { end: '2025-01-31' },
    reports: [
      {
        highlights: [
          { tone: 'good', text: 'Délai de devis : 9 jours → 3 jours (-67%)' },
          { tone: 'good', text: 'Taux de reprise : 24% → 31% (+7 points)' },
        ],
        kpis: [
          { id: exampleId(1), label: 'Temps de rempotage', baseline: '4 h', actual: '1 h 30' },
        ],
      },
    ],
    proposal: { date: '2025-04-02', references: [{ client: 'Pépinières Aubert', result }] },
  })

describe('What a reference tells of a change', () => {
  test.each([
    ['Délai de devis de 10 à 3 jours', '10 → 3'],
    ['délai de devis : 9 jours → 2 jours', '9 → 2'],
    ['serre livrée, délai de devis ramené de 9 à 4 jours', '9 → 4'],
    ['taux de reprise +9 points', '9'],
  ])('is what the reports of the client tell: « %s »', (result, stated) => {
    expect(cited(result)).toEqual([`figure-conflict ${stated}`])
  })

  test.each([
    'Délai de devis de 9 à 3 jours, taux de reprise +7 points',
    'délai de devis : 9 → 3 jours',
    'Délai de livraison de 12 à 8 jours',
    'Délai de devis divisé par 3',
    'Délai de réponse aux devis des collectivités de 12 à 6 jours',
    'Une mission de 3 à 4 mois',
    'Temps de rempotage de 4 h à 1 h 30',
    'NPS +9 points',
  ])('is right, or of something else: « %s »', result => {
    expect(cited(result).filter(each => each.startsWith('figure'))).toEqual([])
  })
})
