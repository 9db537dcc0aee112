import { expect, test } from 'vitest'
import { isDayRateTitle } from '../../../../shared/french/names/rate-name.ts'

test.each([
  'TJM HT',
  'Prix/jour',
  'Prix / j HT',
  'Prix HT par jour',
  '€ HT/jour',
  'Coût journée',
  'Tarif journalier',
  'Honoraires/jour',
  'Montant par jour HT',
  'Taux journalier moyen',
])('A column of what a day costs: « %s »', title => {
  expect(isDayRateTitle(title)).toBe(true)
})

test.each([
  'Prix HT',
  'Montant',
  'Jours',
  'Prix/mois',
  'Prix de revient',
  'Prix unitaire',
  'Coût des journées perdues',
  'Taux de TVA',
  'Total jours',
  'Prix des jours 1 à 4',
  '€ HT',
])('Not « %s »', title => {
  expect(isDayRateTitle(title)).toBe(false)
})
