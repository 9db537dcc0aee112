import { describe, expect, test } from 'vitest'
import { foundInMinutes } from '../../said-in-minutes.ts'

const found = (price: string) =>
  foundInMinutes({
    benchmark: [{ name: 'Arboris', scores: { Prix: price } }],
    sections: [],
  })

describe('A price by the month, and by the year beside it', () => {
  test.each([
    '350€/mois (4 200€/an)',
    '35 €/mois (350 €/an)',
    '49,90 €/mois (598,80 €/an)',
    '41 €/mois (490 €/an)',
    '350 € par mois (4 200 € par an HT)',
    '350 €/mois (5 200 €/an) avec la reprise',
    '350 €/mois (4 200 €/an + 600 € de mise en route)',
    '350 €/mois',
    '310 €/mois, 3 720 €/an',
    '310 €/mois, 2 990 €/an',
    '310 €/mois, 3 410 €/an sur onze mois',
    '350 €/mois (4 020 €/an)',
  ])('is right: « %s »', price => {
    expect(found(price)).toEqual([])
  })

  test.each([
    ['350€/mois (4 400€/an)', 'total-mismatch 4 400 € → 4 200 €'],
    ['520 € par mois (6 420 € par an)', 'total-mismatch 6 420 € → 6 240 €'],
    ['18 € par arbre, 310 €/mois, 3 820 €/an', 'total-mismatch 3 820 € → 3 720 €'],
    ['420 €/mois (4 940 €/an)', 'total-mismatch 4 940 € → 5 040 €'],
  ])('is no other than twelve times as much: « %s »', (price, expected) => {
    expect(found(price)).toEqual([expected])
  })
})
