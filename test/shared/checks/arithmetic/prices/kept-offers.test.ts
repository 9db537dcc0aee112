import { expect, test } from 'vitest'
import { foundIn } from '../../said-in-a-report.ts'

const told = (text: string) =>
  foundIn(text).map(({ code, expected }) => `${code} ${expected}`.replace(/\s/gu, ' '))

test.each([
  [
    '- 4 devis reçus (fourchette 8K-11K€)\n- 2 auditions\n- **Florix retenu** (12 500€, délai 6 semaines)',
    '12 500 €',
  ],
  ['6 offres reçues, de 18 000 à 24 000 €. Florix est retenu à 26 500 €.', '26 500 €'],
  ['3 devis (9 000 € - 12 000 €) ; prestataire retenu : Florix (14 k€)', '14 000 €'],
  ['Trois devis reçus, entre 18 et 24 k€ ; offre retenue : Hortia (15 200 €)', '15 200 €'],
])('An offer that is kept is one of those received: « %s »', (text, expected) => {
  expect(told(text)).toEqual([`range-mismatch ${expected}`])
})

test.each([
  '4 devis reçus (fourchette 8K-11K€) ; **Florix retenu** (10 500€, délai 6 semaines)',
  '4 devis reçus (fourchette 8K-11K€) ; **Florix retenu** (11 200 €)',
  '6 offres reçues, de 18 000 à 24 000 € HT. Florix est retenu à 26 500 € TTC.',
  '6 offres reçues, de 18 000 à 24 000 €. Florix est retenu à 17 000 € après négociation.',
  '6 offres reçues, de 18 000 à 24 000 €. Florix, hors fourchette, est retenu à 26 500 €.',
  '4 devis reçus (fourchette 8K-11K€) ; **Florix retenu** (350 €/mois)',
  '4 devis reçus (fourchette 8K-11K€) ; budget retenu : 45 000 €',
  '4 devis reçus (fourchette 8K-11K€) ; critères retenus : prix (40 %), délai (60 %)',
  'Florix retenu (12 500 €) ; 4 devis reçus (fourchette 8K-11K€) pour le quai',
])('It is, or another price is told: « %s »', text => {
  expect(told(text)).toEqual([])
})
