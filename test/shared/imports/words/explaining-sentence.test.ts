import { expect, test } from 'vitest'
import { explains } from '../../../../shared/imports/words/explaining-sentence.ts'

test.each([
  'Le tarif tient compte de la remise de fidélité.',
  '42 000 € TTC correspondent aux 35 000 € HT du devis (annexe 2). Le reste a été rendu.',
  'Sans le second four, les économies seraient de 12 000 € par an.',
  'Nous ne visons pas le zéro défaut : deux arrêts par an resteront possibles.',
  'Treize semaines, mais 58 jours ouvrés seulement : le 14 juillet et le 15 août tombent en semaine.',
  'Soit 14 à 16 jours pour les deux ateliers.',
  'À effectif constant, ce délai suppose un atelier de plus.',
])('explains what stands above it: « %s »', text => {
  expect(explains(text)).toBe(true)
})

test.each([
  'Conseil : 12 jours à 900 €',
  'Conseil : le cabinet est présent 12 jours, soit 10 800 €.',
  'Déplacements inclus.',
  'Forfait de 4 000 € pour le portrait des ateliers.',
  'Frais de route plafonnés à 2 000 € HT.',
  'Formation des deux équipes du soir',
  'le reste est à votre charge',
  'Total HT : 24 000 €, frais compris.',
  'Extraits de comptes et portraits de clients.',
])('is an item: « %s »', text => {
  expect(explains(text)).toBe(false)
})
