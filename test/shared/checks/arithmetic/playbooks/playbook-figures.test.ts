import { describe, expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { placeInWords } from '../../../../../shared/checks/findings/place-in-words.ts'
import { Playbook } from '../../../../../shared/domain/playbook/playbook.ts'
import { emptyWorkspace } from '../../../../../shared/domain/workspace/workspace.ts'
import { exampleId } from '../../../documents/budget-example.ts'
import { foundInProcess } from '../../said-in-a-process.ts'

const found = (item: string, notes: readonly string[] = []) =>
  foundInProcess({ steps: { 'Étape 1 : Cueillette': [item] }, notes })

describe('The days that a process tells with their year', () => {
  test.each([
    'Relu en équipe le mardi 6 octobre 2026.',
    'Relu en équipe le mardi 6 octobre.',
    'Prochaine révision : janvier 2027',
    'Relu le samedi 3 octobre 2026, au chai.',
    'Réunion de lancement le lundi suivant',
    'Version du 30 septembre 2026',
  ])('are right: « %s »', item => {
    expect(found(item)).toEqual([])
  })

  test.each([
    ['Relu en équipe le mardi 7 octobre 2026.', 'weekday-mismatch mardi → mercredi'],
    ['Version du 31 septembre 2026', 'date-conflict 31 septembre 2026 →'],
  ])('are wrong: « %s »', (item, expected) => {
    expect(found(item)).toEqual([expected])
  })
})

test('A day to come that the process sets to work is no public holiday', () => {
  const notes = ['Mis à jour le : 5 octobre 2026']
  const review = (day: string) => found(`Prochaine relecture en équipe le ${day}`, notes)
  expect(review('mardi 10 novembre 2026')).toEqual([])
  expect(review('mercredi 11 novembre 2026')).toEqual(['holiday 11 novembre 2026 →'])
})

test('A promoter score that a process aims at is none out of ten, wherever it stands', () => {
  expect(found('NPS visé : 40')).toEqual([])
  expect(foundInProcess({ notes: ['Satisfaction visée : ≥ 8/10'] })).toEqual([])
  const wrong = ['nps-scale NPS visé : ≥ 8/10 → de −100 à +100']
  expect(found('NPS visé : ≥ 8/10')).toEqual(wrong)
  expect(foundInProcess({ notes: ['NPS visé : ≥ 8/10'] })).toEqual(wrong)
})

test('What is found in a process is told by the title of its part', () => {
  const steps = [{ title: 'Étape 1 : Cueillette', items: ['Relue le mardi 7 octobre 2026'] }]
  const row = { id: exampleId(990), kind: 'delivery', title: 'Vendanges', steps }
  const workspace = { ...emptyWorkspace(), playbooks: [Playbook.parse(row)] }
  expect(checkWorkspace(workspace, '2026-11-23').map(({ place }) => placeInWords(place))).toEqual([
    'Process « Vendanges » – Étape 1 : Cueillette : « mardi 7 octobre 2026 »',
  ])
})
