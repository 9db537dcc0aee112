import { describe, expect, test } from 'vitest'
import { foundIn } from '../../said-in-a-report.ts'

const told = (text: string) =>
  foundIn(text).map(({ code, stated = '', expected = '' }) =>
    `${code} ${stated} → ${expected}`.replace(/\s/gu, ' '),
  )

describe('A change told before what changes, and its two figures after it', () => {
  test.each([
    ['Réduire de 15 % la valeur des semences (90 000 € → 72 000 €)', '15 % → −20 %'],
    ['Augmenter de 10 % les ventes en ligne (40 000 € → 48 000 €)', '10 % → +20 %'],
    ['Baisser de 25 % le temps de tri, de 60 min à 36 min', '25 % → −40 %'],
    ['Diminuer de 3 points le taux de casse (9 % → 5 %)', '3 points → 4 points'],
  ])('is theirs: « %s »', (text, expected) => {
    expect(told(text).map(each => each.replace(/^\S+ /, ''))).toEqual([expected])
  })

  test.each([
    'Réduire de 15 % la valeur des semences (90 000 € → 76 500 €)',
    'Réduire de 15 % la valeur des semences (90 000 € → 76 000 €)',
    'Réduire d’environ 15 % la valeur des semences (90 000 € → 72 000 €)',
    'Réduire d’au moins 15 % la valeur des semences (90 000 € → 72 000 €)',
    'Réduire de 15 % les semences et les engrais (90 000 € → 72 000 €)',
    'Réduire de 15 % la valeur des semences (de 10 à 12 semaines)',
    'Réduire de 15 % les pertes (budget de 9 000 € à 12 000 €)',
    'Diminuer de 40 % le taux de casse (10 % → 6 %)',
  ])('is right, about right or of something else: « %s »', text => {
    expect(told(text)).toEqual([])
  })
})
