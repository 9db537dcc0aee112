import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const line = (rank: number, label: string, amount: number, spent: number) => ({
  id: exampleId(rank),
  label,
  kind: 'consulting',
  amount,
  spent,
})
const february = {
  lines: [line(960, 'Ateliers', 2000000, 900000), line(961, 'Serres', 1000000, 82000)],
}
const april = {
  lines: [line(962, 'Ateliers', 2000000, 1300000), line(963, 'Serres', 1000000, 100000)],
}
const told = (text: string) =>
  found({
    reports: [
      { date: '2025-02-28', status: 'green', budget: february },
      { date: '2025-04-30', status: 'green', budget: april, notes: [{ text }] },
    ],
  }).filter(each => each.startsWith('figure-conflict'))

describe('What was spent by the end of a month, as a later report recalls it', () => {
  test.each([
    ['Rappel : 9 280 € étaient consommés fin février.', '9 280 €'],
    ['Pour mémoire, 9 280 € avaient été dépensés au 28 février.', '9 280 €'],
    ['Consommé à fin février : 9 280 €', '9 280 €'],
    ['Le budget consommé fin février était de 9 280 €.', '9 280 €'],
    ['Consommé : 14 000 € (contre 9 280 € fin février)', '9 280 €'],
    ['9 280 € HT consommés sur 30 000 € au dernier rapport.', '9 280 €'],
  ])('is what the report of then has: « %s »', (text, stated) => {
    expect(told(text)).toEqual([`figure-conflict ${stated}`])
  })

  test.each([
    'Rappel : 9 820 € étaient consommés fin février.',
    'Consommé : 14 000 € (contre 9 820 € fin février)',
    'Rappel : environ 9 800 € étaient consommés fin février.',
    'Rappel : 9,8 k€ étaient consommés fin février.',
    'Rappel : 9 000 € étaient consommés fin février.',
    'Rappel : 9 280 € étaient consommés fin janvier.',
    'Rappel : 9 280 € étaient consommés fin mars.',
    'Rappel : 9 280 € devaient être consommés fin février.',
    '9 280 € dépensés en février.',
    'Rappel : 4 500 € étaient consommés fin février sur la phase 1.',
    'Hors serres, 9 280 € étaient consommés fin février.',
    'Le rapport de février disait 9 280 € consommés fin février par erreur.',
  ])('or another: « %s »', text => {
    expect(told(text)).toEqual([])
  })
})
