import { describe, expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { Playbook } from '../../../../../shared/domain/playbook/playbook.ts'
import { exampleId } from '../../../documents/budget-example.ts'
import { found, workspaceOf } from '../../across/one-mission.ts'

const told = (notes: string) => found({ meeting: { sections: [{ title: 'Suite', notes }] } })

test.each([
  ['Comité lundi 25 mars', 'lundi'],
  ['Comité lundi 25/03/2025', 'lundi'],
  ['Comité lundi 25/03/25', 'lundi'],
  ['Comité lundi 25/03', 'lundi'],
  ['Visites mardi 24 et mercredi 26 mars', 'mardi'],
  ['Taille du mardi 24 au 28 mars', 'mardi'],
  ['Visites lundi 25 et mercredi 27 mars', 'mercredi'],
  ['Semaine du 24 au 28 mars (le mardi 26 est réservé)', 'mardi'],
  ['Semaine du 24 mars : visites, puis bilan le jeudi 28', 'jeudi'],
  ['Taille du 31 mars au 4 avril, sauf le mardi 2', 'mardi'],
])('« %s » is on no %s of 2025', (text, name) => {
  expect(told(text)).toEqual([`weekday-mismatch ${name}`])
})

test.each([
  'Comité mardi 25 mars',
  'Comité mardi 25/03',
  'Visites lundi 24 et mercredi 26 mars',
  'Taille du lundi 31 au 4 avril',
  'La visite de mardi 9/10 pour tous',
  'Semaine du 24 au 28 mars (le mardi 25 est réservé)',
  'Semaine du 24 mars : visites, puis bilan le jeudi 27',
  'Taille du 31 mars au 4 avril, sauf le mardi 1er',
  'Taille du 24 au 28 mars. Le bilan suit le mardi 1er',
  'Taille du 24 au 28 mars, le jeudi 25 plants par rang',
  'Taille du 24 au 28 mars, bilan mardi 24 et jeudi 26 juin',
  'Taille du 24 au 28 mars : le mardi 27 h de travail',
])('« %s » is right in 2025', text => {
  expect(told(text)).toEqual([])
})

test('A day that no calendar has is on no weekday', () => {
  expect(told('Comité lundi 31 avril 2025')).not.toContain('weekday-mismatch lundi')
  expect(told('Comité le mercredi 29 février 2025')).not.toContain('weekday-mismatch mercredi')
})

describe('A weekday tells the year of its day', () => {
  test.each([
    'Rappels du 3 novembre 2025 au 4 mai 2026 : le dimanche 1er mars passe au lundi 2',
    'Bilan fait le 12/06/2024. Le premier essai datait du mercredi 27 mars',
    '- Pose : octobre 2024\n- Relevé : lundi 25 mars',
  ])('where the text tells that year too: « %s »', text => {
    expect(told(text)).toEqual([])
  })

  test.each([
    ['Chiffre de 2024 en hausse. Comité lundi 25 mars', 'lundi'],
    ['Bilan du 12 juin 2018. Comité dimanche 25 mars', 'dimanche'],
    [
      'Bilan du 12 juin 2024. Comité jeudi 27 mars 2025, puis vendredi 28 mars, puis lundi 25 avril',
      'lundi',
    ],
    ['Bilan du 12 juin 2024. Comité lundi 25 mars 2025', 'lundi'],
  ])('and is wrong in that one as well: « %s »', (text, name) => {
    expect(told(text)).toEqual([`weekday-mismatch ${name}`])
  })

  const noted = (...texts: string[]) =>
    found({ reports: [{ notes: texts.map(text => ({ text })) }] }).filter(each =>
      each.startsWith('weekday'),
    )

  test('or where the texts around it do', () => {
    const day = 'Reprise le jeudi 1er janvier'
    expect(noted('Clôture : 2 janvier 2026', day)).toEqual([])
    expect(noted('Clôture : 2 juin 2025', day)).toEqual(['weekday-mismatch jeudi'])
    const between = ['Serre', 'Verger', 'Quai', 'Atelier', 'Bureau', 'Cour', 'Puits']
    expect(noted('Clôture : 2 janvier 2026', ...between, day)).toEqual(['weekday-mismatch jeudi'])
  })
})

test('The version that a process replaces does not date it', () => {
  const playbook = (text: string) =>
    Playbook.parse({
      id: exampleId(5),
      kind: 'other',
      title: 'Suivi',
      steps: [{ title: 'Rappels', items: ['Rappel le lundi 2 mars'] }],
      notes: [{ text }, { text: 'Date : 4 mai 2026' }],
    })
  const days = (text: string) =>
    checkWorkspace({ ...workspaceOf({}), playbooks: [playbook(text)] }, '2026-05-05').filter(
      ({ code }) => code === 'weekday-mismatch',
    )
  expect(days('Version : 3 (remplace la version 2 du 8 janvier 2025)')).toEqual([])
  expect(days('Version : 3 du 8 janvier 2025')).toHaveLength(1)
})
