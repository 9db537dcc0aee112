import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'
import { foundIn } from '../../said-in-a-report.ts'

const wrong: Readonly<Record<string, string>> = {
  '14 greffeurs sur 12 ont essayé le sécateur.': '14 → 12 au plus',
  '14 serres sur les 12 ne sont pas chauffées': '14 → 12 au plus',
  '38 cueilleurs sur 30 « ne voulaient pas de la pointeuse »': '38 → 30 au plus',
  'Frein : 14 vergers sur 12 n’ont pas de réseau': '14 → 12 au plus',
  '31 jardiniers sur 28 utilisent la fiche': '31 → 28 au plus',
}

test.each(Object.entries(wrong))('« %s »: more than there are', (text, expected) => {
  expect(foundIn(text).map(({ stated, expected: most }) => `${stated} → ${most}`)).toEqual([
    expected,
  ])
})

const right = [
  '8 greffeurs sur 12 ont essayé le sécateur.',
  '12 greffeurs sur 12 ont essayé le sécateur.',
  '14 serres sur 12 prévues',
  '14 ateliers sur 12 attendus ont eu lieu',
  '15 jours sur 12 ont été consommés',
  '14 cueilleurs sur 3 sites ont essayé le sécateur',
  'Présence : 14 sur 12',
  'Une équipe de 14 cueilleurs sur 2 ans',
  '14 000 plants sur 2024 ont été vendus',
  'Il plante 30 pommiers sur 2 ont ceux-ci',
  '120 % des plants sur 100 ont repris',
]

test.each(right)('« %s » tells of other things, or is right', text => {
  expect(foundIn(text).filter(({ message }) => message.includes('partie'))).toEqual([])
})

function remitted(notes: string) {
  return {
    reports: [
      { deliverables: [{ id: exampleId(980), title: 'Cahier de taille', status: 'done', notes }] },
    ],
  }
}

test.each([
  'Remis (32 pages)\n\n**Contenu** : calendrier de taille (40 pages) ; fiches (8 pages)',
  'Avancement : 100 % (32 slides)\n\nSommaire : calendrier (36 slides) ; fiches',
])('a part has no more pages than the whole: %s', notes => {
  expect(found(remitted(notes))).toEqual([`total-mismatch ${notes.includes('40') ? 40 : 36}`])
})

test.each([
  'Remis (32 pages)\n\n**Contenu** : calendrier de taille (20 pages) ; fiches (8 pages)',
  'Remis (32 pages)\n\n**Contenu** : calendrier de taille (20 pages) ; annexes (60 pages)',
  'Version 1 (12 pages), version 2 (32 pages)\n\n**Contenu** : calendrier de taille (20 pages)',
  'Remis (12 pages)\n\nGuide des greffes (40 pages)',
])('pages that may be: %s', notes => {
  expect(found(remitted(notes))).toEqual([])
})
