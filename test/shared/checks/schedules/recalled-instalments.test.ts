import { describe, expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from '../across/one-mission.ts'

const option = {
  id: exampleId(70),
  label: 'Accompagnement',
  lines: [{ label: 'Conseil', kind: 'consulting', days: 56, dayRate: 100_000 }],
  total: 5_600_000,
}
const payments = [
  { share: 40, when: 'À la commande', amount: 2_240_000 },
  { share: 30, when: 'À la mi-parcours', amount: 1_680_000 },
  { share: 30, when: 'À la fin', amount: 1_680_000 },
]
const told = (summary: string) =>
  found({ proposal: { options: [option], payments }, reports: [{ summary }] })

describe('An instalment that is recalled', () => {
  test.each([
    ['La deuxième échéance : 30 %, soit 18 600 € HT, part le 28.', '18 600 €'],
    ['Solde de 30 % (16 080 € HT) à facturer.', '16 080 €'],
  ])('is the one of the proposal: « %s »', (text, stated) => {
    expect(told(text)).toEqual([`payment-amount-mismatch ${stated}`])
  })

  test.each([
    'La deuxième échéance : 30 %, soit 16 800 € HT, part le 28.',
    'La deuxième échéance : 30 %, soit 20 160 € TTC, part le 28.',
    'Versement de 25 % : 9 000 € de la Région.',
    'Un avenant est signé. La deuxième échéance : 30 %, soit 18 600 € HT.',
    'La deuxième échéance de 16 800 € est payée à 30 jours.',
    'Licence de 12 000 € : acompte de 30 %, soit 3 600 €, à la commande.',
  ])('may be told with its tax, or be another: « %s »', text => {
    expect(told(text)).toEqual([])
  })
})
