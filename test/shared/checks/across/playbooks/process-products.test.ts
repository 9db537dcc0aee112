import { describe, expect, test } from 'vitest'
import { foundInProcess } from '../../said-in-a-process.ts'

const found = (...items: readonly string[]) =>
  foundInProcess({ about: { Tarifs: items } }).filter(each => each.startsWith('rate'))

describe('The days that a process multiplies as an example', () => {
  test.each([
    ['Jour de consulting : 1 300 € HT', 'Exemple : 10 jours × 1 300 € = 13 000 €'],
    ['TJM : 1 300 € (1 150 € au-delà de 30 jours)', 'Exemple : 40 jours × 1 150 € = 46 000 €'],
    ['TJM : 1 300 €', 'TJM junior : 900 €', 'Exemple : 10 jours × 1 200 € = 12 000 €'],
    ['TJM : 1 300 €', 'Jours de l’assistante : 3 jours × 1 000 € = 3 000 €'],
    ['TJM : 1 300 €', 'Tirages : 10 jours × 80 € = 800 €'],
    ['TJM des sous-traitants : 1 000 €', 'Exemple : 10 jours × 1 300 € = 13 000 €'],
    ['Exemple : 10 jours × 1 300 € = 13 000 €'],
  ])('are at the price that it tells: « %s »', (...items) => {
    expect(found(...items)).toEqual([])
  })

  test.each([
    ['Jour de consulting : 1 300 € HT', 'Exemple : 10 jours × 1 200 € = 12 000 €'],
    ['Prix du jour de conseil : 1 300 € HT', 'Devis type : 10 j x 1 200 €'],
    ['TJM : 1 300 €', 'Forfait : 10 jours × 1 200 €'],
  ])('are found at another: « %s », « %s »', (...items) => {
    expect(found(...items)).toEqual(['rate-card-deviation 1 200 € → 1 300 €'])
  })
})
