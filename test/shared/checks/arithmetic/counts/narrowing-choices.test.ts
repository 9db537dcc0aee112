import { expect, test } from 'vitest'
import { foundIn } from '../../said-in-a-report.ts'

const told = (text: string) =>
  foundIn(text).map(({ stated, expected }) => `${stated} → ${expected}`)

test.each([
  ['- 6 devis reçus\n- 3 prestataires shortlistés\n- 4 auditions (1 h)', '4 → 3 au plus'],
  ['4 offres reçues ; 5 fournisseurs présélectionnés ; 2 soutenances', '5 → 4 au plus'],
  ['Quatre dossiers reçus le 3 mars, dont six finalistes.', '6 → 4 au plus'],
  ['5 offres analysées, puis 7 candidats auditionnés', '7 → 5 au plus'],
])('A choice grows narrower: « %s »', (text, expected) => {
  expect(told(text)).toEqual([expected])
})

test.each([
  '- 6 devis reçus\n- 3 prestataires shortlistés\n- 3 auditions (1 h)',
  '6 devis reçus ; 3 prestataires shortlistés ; 6 auditions, deux chacun',
  '6 devis reçus ; 3 prestataires shortlistés ; 4 auditions par lot',
  'Lot 1 : 4 offres reçues, 3 finalistes. Lot 2 : 6 offres reçues, 5 finalistes.',
  '3 finalistes parmi 6 devis reçus',
  '4 auditions tenues avant les 3 devis reçus',
  '2 devis reçus pour 4 serres, 5 entretiens menés',
])('It does, or another is told: « %s »', text => {
  expect(told(text)).toEqual([])
})
