import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { Playbook } from '../../../../../shared/domain/playbook/playbook.ts'
import { emptyWorkspace } from '../../../../../shared/domain/workspace/workspace.ts'
import { exampleId } from '../../../documents/budget-example.ts'

function found(...items: readonly string[]): string[] {
  const playbook = Playbook.parse({
    id: exampleId(990),
    kind: 'delivery',
    title: 'Récolte',
    steps: [
      { title: 'Étape 1 : Semis', items },
      { title: 'Étape 2 : Récolte', items: [] },
    ],
  })
  return checkWorkspace({ ...emptyWorkspace(), playbooks: [playbook] }, '2025-07-01').map(
    ({ code, stated, expected }) => `${code} ${stated} → ${expected}`.replace(/\s/gu, ' '),
  )
}

test('A process has as many steps as it announces', () => {
  expect(found('Le process comporte 2 étapes.')).toEqual([])
  expect(found('Le process comporte 3 étapes.')).toEqual(['figure-conflict 3 → 2'])
})

test('What is told beside the steps is held against them, at its own place', () => {
  const about = [{ title: 'Objet', items: ['Le process comporte 3 étapes.'] }]
  const steps = [{ title: 'Étape 1 : Semis' }, { title: 'Étape 2 : Récolte' }]
  const row = { id: exampleId(990), kind: 'delivery', title: 'Récolte', about, steps }
  const workspace = { ...emptyWorkspace(), playbooks: [Playbook.parse(row)] }
  const findings = checkWorkspace(workspace, '2025-07-01')
  expect(findings.map(({ place }) => place.record?.path)).toEqual([['about', 0, 'items', 0]])
})

test('A list of a process is as long as its title tells', () => {
  const listed = (label: string) => found(`${label} : Graines triées`, `${label} : Sol prêt`)
  expect(listed('Contrôles (2 points)')).toEqual([])
  expect(listed('Contrôles (4 points)')).toEqual(['figure-conflict 4 → 2'])
  expect(listed('Tri (liste en 2 points)')).toEqual([])
  expect(listed('Tri (liste en 3 points)')).toEqual(['figure-conflict 3 → 2'])
})

test('The times of a list make the total above them', () => {
  const timed = (label: string) => found(`${label} : Tri (45 min)`, `${label} : Pesée (1h)`)
  expect(timed('Temps total : 1h45 par jour')).toEqual([])
  expect(timed('Temps total : 2h par jour')).toEqual(['total-mismatch 2h par jour → 1 h 45'])
})

test('So do they where its length stands in brackets after the title of the list', () => {
  const timed = (label: string) => found(`${label} : Tri (45 min)`, `${label} : Pesée (1h)`)
  expect(timed('Déroulé type (1h45)')).toEqual([])
  expect(timed('Déroulé type (environ 2h)')).toEqual([])
  expect(timed('Déroulé type (2 personnes)')).toEqual([])
  expect(timed('Déroulé type')).toEqual([])
  expect(timed('Déroulé type (2h)')).toEqual(['total-mismatch 2h → 1 h 45'])
  expect(found('Déroulé (2h) : Tri (45 min)', 'Déroulé (2h) : Pesée')).toEqual([])
})

test('The weights of a mark make a hundred, rates that are aimed at make nothing', () => {
  const shared = (label: string) =>
    found(`${label} : Goût : 40%`, `${label} : Calibre : 40%`, `${label} : Prix : 30%`)
  expect(shared('Note du lot')).toEqual(['percent-mismatch 110 % → 100 %'])
  expect(shared('Objectifs')).toEqual([])
})

test('A step takes no less time than what it lists', () => {
  const timed = (told: string) => found(`Durée : ${told}`, 'Tri (45 min)', 'Pesée (1h)', 'Tous')
  expect(timed('2h')).toEqual([])
  expect(timed('1h45')).toEqual([])
  expect(timed('1h30')).toEqual(['total-mismatch 1h30 → 1 h 45'])
})

test('Weights without a title make a hundred too, where they nearly do', () => {
  const shared = (last: string) => found('Goût : 40%', 'Calibre : 35%', last)
  expect(shared('Prix : 25%')).toEqual([])
  expect(shared('Prix : 30%')).toEqual(['percent-mismatch 105 % → 100 %'])
  expect(shared('Taux de perte : 30%')).toEqual([])
  expect(shared('Prix : 80%')).toEqual([])
})

test('What the column of weights tells makes a hundred', () => {
  const weighed = (last: string) =>
    found('Goût – Poids : 40 % ; Seuil : 3', 'Calibre – Poids : 40 % ; Seuil : 2', last)
  expect(weighed('Prix – Poids : 20 % ; Seuil : 4')).toEqual([])
  expect(weighed('Prix – Poids : 5 % ; Seuil : 4')).toEqual(['percent-mismatch 85 % → 100 %'])
  expect(weighed('Prix – Remise : 5 % ; Seuil : 4')).toEqual([])
})

test('Times in brackets make the one before them', () => {
  expect(found('Durée : 2 h 15 (tri 1 h, pesée 30 min, envoi 45 min)')).toEqual([])
  expect(found('Durée : 2 h 30 (tri 1 h, pesée 30 min, envoi 45 min)')).toEqual([
    'total-mismatch 2 h 30 → 2 h 15',
  ])
})

test('Steps without a number are as many as announced, their gates apart', () => {
  const steps = ['Tri (J)', 'Point d’arrêt n° 1', 'Pesée (J+2)', 'Envoi (J+5)']
  const announced = (words: string) => {
    const about = [{ title: 'Objet', items: [`Le process comporte ${words} étapes.`] }]
    const row = {
      id: exampleId(990),
      kind: 'delivery',
      title: 'Récolte',
      about,
      steps: steps.map(title => ({ title })),
    }
    const workspace = { ...emptyWorkspace(), playbooks: [Playbook.parse(row)] }
    return checkWorkspace(workspace, '2025-07-01').map(({ code }) => code)
  }
  expect(announced('trois')).toEqual([])
  expect(announced('quatre')).toEqual(['figure-conflict'])
})
