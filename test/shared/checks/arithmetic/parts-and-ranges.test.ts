import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../../shared/checks/check-workspace.ts'
import { Playbook } from '../../../../shared/domain/playbook/playbook.ts'
import { emptyWorkspace } from '../../../../shared/domain/workspace/workspace.ts'
import { exampleId } from '../../documents/budget-example.ts'
import { codesIn, foundIn } from '../said-in-a-report.ts'

test.each([
  ['440 agents sur trois sites : Brest (260), Lorient (110) et Vannes (70).', []],
  ['430 agents sur trois sites : Brest (260), Lorient (110) et Vannes (70).', ['total-mismatch']],
  ['430 agents dans 2 agences : Brest (260 agents) et Lorient (150).', ['total-mismatch']],
  ['430 clients sur deux sites : Brest (29200) et Lorient (56100).', []],
  ['Environ 430 agents sur deux sites : Brest (260) et Lorient (175).', []],
])('« %s »: those of each place make the whole', (text, codes) => {
  expect(codesIn(text)).toEqual(codes)
})

test('What is told of the first place is of all that the rest is told of', () => {
  const shared = (last: string) =>
    codesIn(
      `L’accueil est réparti sur trois sites : le centre (55 % des visites), le quai (30 %) et la gare (${last}).`,
    )
  expect(shared('15 %')).toEqual([])
  expect(shared('20 %')).toEqual(['percent-mismatch'])
  expect(
    codesIn(
      'Réparti sur trois sites : le quai (55 %), la gare (30 %) et Brest (20 %). Puis 8 quais.',
    ),
  ).toEqual(['percent-mismatch'])
  expect(
    codesIn('Le taux est bon sur trois sites : Brest (95 %), Lorient (90 %) et Vannes (80 %).'),
  ).toEqual([])
})

test('Offers go from the least of them to the most', () => {
  const offered = (range: string) =>
    codesIn(`Trois devis ont été reçus, ${range} : 17 400 €, 21 900 € et 23 600 €.`)
  expect(offered('de 17 400 à 23 600 € HT')).toEqual([])
  expect(offered('de 17 000 à 24 000 € HT')).toEqual([])
  expect(offered('de 18 000 à 24 000 € HT')).toEqual(['range-mismatch'])
  const table = '| Loueur | Offre HT |\n|---|---|\n| Quai Sud | 24 000 € |\n| Grue | 19 500 € |'
  expect(codesIn(`2 offres reçues, entre 19 500 € et 24 000 € :\n\n${table}`)).toEqual([])
  expect(codesIn(`2 offres reçues, entre 19 000 € et 24 000 € :\n\n${table}`)).toEqual([
    'range-mismatch',
  ])
})

test('A range in brackets is no difference', () => {
  expect(codesIn('2 devis reçus (fourchette 19 500 € - 24 000 €) : 24 000 € et 19 500 €')).toEqual(
    [],
  )
})

test('The mean of marks is that of those who gave each', () => {
  const marked = (mean: string) =>
    codesIn(`Note : ${mean} sur 5 (18 ont mis 5, 14 ont mis 4 et 4 ont mis 3).`)
  expect(marked('4,4')).toEqual([])
  expect(marked('4,6')).toEqual(['total-mismatch'])
})

test('Days of several people cost what a day of each does', () => {
  const items = (total: string) => [
    'Grille : consultant 780 €, senior 950 €, directeur 1 250 €',
    `Exemple : 12 jours de consultant, 5 jours de senior et 2 jours de directeur font ${total} HT`,
  ]
  const found = (total: string) => {
    const row = {
      id: exampleId(990),
      kind: 'delivery',
      title: 'Devis',
      steps: [{ title: 'Prix', items: items(total) }],
    }
    const workspace = { ...emptyWorkspace(), playbooks: [Playbook.parse(row)] }
    return checkWorkspace(workspace, '2025-07-01').map(({ code }) => code)
  }
  expect(found('16 610 €')).toEqual([])
  expect(found('16 510 €')).toEqual(['total-mismatch'])
  expect(codesIn(items('16 510 €').join('\n'))).toEqual(['total-mismatch'])
})

test('What a figure started from tells the change', () => {
  expect(codesIn('Délai : 18 min, partant de 55 min, soit -67 %')).toEqual([])
  expect(codesIn('Délai : 18 min, partant de 55 min, soit -75 %')).toEqual(['percent-mismatch'])
  const [found] = foundIn('Délai : 20 min visées, 18 min, partant de 55 min, soit -75 %')
  expect(found?.expected).toMatch(/^−67,3/)
})

test('Some of the offers are within the range of all of them', () => {
  const table = '| Loueur | Offre HT |\n|---|---|\n| Quai Sud | 22 500 € |\n| Grue | 19 500 € |'
  const among = (count: string, range: string) =>
    codesIn(`${count} offres reçues, ${range}. Deux loueurs ont été vus :\n\n${table}`)
  expect(among('Cinq', 'de 17 000 à 26 000 €')).toEqual([])
  expect(among('5', 'entre 19 500 € et 26 000 €')).toEqual([])
  expect(among('Cinq', 'de 20 500 à 26 000 €')).toEqual(['range-mismatch'])
  expect(among('Deux', 'de 17 000 à 26 000 €')).toEqual(['range-mismatch'])
})
