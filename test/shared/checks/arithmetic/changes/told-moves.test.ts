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
    ['Réduire de 40 % le temps de greffe (20h → 14h/semaine)', '40 % → −30 %'],
    ['Réduire de 40% le temps de tri des plants (20h/semaine → 14h/semaine)', '40 % → −30 %'],
    ['Réduire de 50 % le délai de livraison (12 → 8 jours)', '50 % → −33,3 %'],
    ['Baisser de 20 % les appels du matin (120 → 60 appels par jour)', '20 % → −50 %'],
    ['Baisser de 20 % le temps de trajet : de 50 min à 30 min', '20 % → −40 %'],
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
    'Réduire de 40 % le temps de greffe (20h → 12h/semaine)',
    'Réduire de 30 % le temps de greffe (7h → 5h/semaine)',
    'Réduire de 30 % les litiges (14 → 10 par mois)',
    'Réduire de 30 % les réclamations (14 → 10 réclamations)',
    'Réduire de 40 % le temps de greffe (phase 2 → 3)',
    'Réduire de 40 % le temps de greffe (20 → 14)',
    'Réduire de 40 % le temps de greffe (20 personnes → 14h/semaine)',
    'Réduire de 40 % le temps de greffe (20 à 24h/semaine)',
    'Réduire de plus de 20 % le temps de greffe (20h → 14h/semaine)',
    'Baisser de 20 % le temps de trajet : de 50 min à 40 min',
  ])('is right, about right or of something else: « %s »', text => {
    expect(told(text)).toEqual([])
  })
})

describe('So far from what was expected, and how much that is of it', () => {
  test.each([
    ['Le lot est parti 1 800 € sous l’estimation de 36 000 €, soit 4 % de moins.', '4 % → −5 %'],
    ['1 800 € HT en dessous du devis de 36 000 € HT (soit 6 % d’économie)', '6 % → −5 %'],
    ['Nous finissons 3 600 € au-dessus de l’enveloppe de 36 000 € (+12 %).', '12 % → +10 %'],
    ['L’arrosage est passé de 40 h à 30 h, soit 20 % de moins.', '20 % → −25 %'],
  ])('is theirs: « %s »', (text, expected) => {
    expect(told(text).map(each => each.replace(/^\S+ /, ''))).toEqual([expected])
  })

  test.each([
    'Le lot est parti 1 800 € sous l’estimation de 36 000 €, soit 5 % de moins.',
    'Le lot est parti 1 750 € sous l’estimation de 36 000 €, soit 4,9 % de moins.',
    'Le lot est parti environ 1 800 € sous l’estimation de 36 000 €, soit 6 % de moins.',
    'Nous finissons 3 600 € au-dessus de l’enveloppe de 36 000 € (+10 %).',
    'Nous finissons 3 600 € sous l’enveloppe de 36 000 €, soit 4 % de plus que l’an dernier.',
    'Il reste 12 jours sous les 40 jours vendus, soit 4 % des coûts.',
    'L’arrosage est passé de 40 h à 30 h, soit 25 % de moins.',
    'L’arrosage est passé de 40 h à 30 h, soit 4 % de plus que prévu.',
  ])('is right, or of something else: « %s »', text => {
    expect(told(text)).toEqual([])
  })
})
