import { describe, expect, test } from 'vitest'
import { checkWorkspace } from '../../../../shared/checks/check-workspace.ts'
import { Playbook } from '../../../../shared/domain/playbook/playbook.ts'
import { emptyWorkspace } from '../../../../shared/domain/workspace/workspace.ts'
import { exampleId } from '../../documents/budget-example.ts'

const told = (items: readonly string[], notes: readonly string[] = []) => {
  const playbook = Playbook.parse({
    id: exampleId(1),
    kind: 'other',
    title: 'Relances',
    steps: [{ title: 'Relancer', items }],
    notes: notes.map(text => ({ text })),
  })
  return checkWorkspace({ ...emptyWorkspace(), playbooks: [playbook] }, '2025-12-01').map(
    ({ code, stated }) => `${code} ${stated}`,
  )
}

describe('A delay of a process', () => {
  const rows = [
    'Échéance + 15 jours : Appel du client',
    'Échéance + 30 jours : Mise en demeure par courrier – Paul',
  ]

  test('is one in its table and in its words', () => {
    expect(
      told([...rows, 'La mise en demeure part à échéance + 45 jours, sans exception']),
    ).toEqual(['figure-conflict + 45'])
    expect(told(['J+5 : Compte rendu écrit', 'Le compte rendu écrit part à J+8'])).toEqual([
      'figure-conflict + 8',
    ])
  })

  test.each([
    'La mise en demeure part à échéance + 30 jours, sans exception',
    'Le dossier part au contentieux à échéance + 60 jours',
    'La mise en demeure part à signature + 45 jours',
    'De échéance + 5 jours à échéance + 45 jours, la mise en demeure attend',
  ])('may be another one: « %s »', item => {
    expect(told([...rows, item])).toEqual([])
  })
})

test('A process has one version', () => {
  expect(told([], ['Version : 2', 'Version 3, validée en réunion'])).toEqual(['figure-conflict 3'])
  expect(told([], ['Version : 2', 'Version 2, validée en réunion'])).toEqual([])
  expect(told([], ['Version : 2', 'Version 1, remplacée en mars'])).toEqual([])
  expect(
    told([], ['Version 1 : premier jet', 'Version 2 : relue', 'Version 3 : complétée']),
  ).toEqual([])
  expect(told([], ['Version : 2', 'Version du 12 mai 2025'])).toEqual([])
})

test('As many days are given as a process announces', () => {
  expect(told(['4 relances : J+14, J+17, J+21'])).toEqual(['figure-conflict 4'])
  expect(told(['Trois rappels (J+7 et J+14)'])).toEqual(['figure-conflict 3'])
  expect(told(['3 relances : J+14, J+17, J+21'])).toEqual([])
  expect(told(['2 semaines : J+7, J+14, J+21'])).toEqual([])
  expect(told(['4 relances : J+14, J+17, puis chaque semaine'])).toEqual([])
})
