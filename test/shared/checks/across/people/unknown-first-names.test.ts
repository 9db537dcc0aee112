import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { Playbook } from '../../../../../shared/domain/playbook/playbook.ts'
import { exampleId } from '../../../documents/budget-example.ts'
import { found, workspaceOf } from '../one-mission.ts'

test('Whoever acts in the next steps of a brief is somebody of its teams', () => {
  const step = (what: string) =>
    found({
      brief: {
        team: { client: [{ name: 'Anne Morel', role: 'Sponsor' }] },
        nextSteps: [{ when: 'Cette semaine', what }],
      },
      people: ['Paul Girard'],
    })
  expect(step('Validation par Anne et Paul')).toEqual([])
  expect(step('Atelier avec Julie Roy, de la mairie')).toEqual([])
  expect(step('Essai avec Excel')).toEqual([])
  expect(step('Validation par Julie')).toEqual(['unknown-person Julie'])
})

test('Whoever acts in a process is one of the firm', () => {
  const told = (item: string, ...people: readonly string[]) => {
    const playbook = Playbook.parse({
      id: exampleId(990),
      kind: 'delivery',
      title: 'Clôture',
      steps: [{ title: 'Étape 1', items: [item] }],
    })
    const workspace = { ...workspaceOf({ people }), playbooks: [playbook] }
    return checkWorkspace(workspace, '2025-12-01').map(({ code, stated }) => `${code} ${stated}`)
  }
  const firm = ['Paul Girard', 'Anne-Marie Roux']
  expect(told('Relu par Paul et Anne-Marie', ...firm)).toEqual([])
  expect(told('Relu par Claire', 'Paul Girard')).toEqual([])
  expect(told('Relu par Claire', ...firm)).toEqual(['unknown-person Claire'])
  expect(told('Envoyé par Sendinblue', ...firm)).toEqual([])
  expect(told('Qui : Nadège', ...firm)).toEqual(['unknown-person Nadège'])
  expect(told('Qui : Paul Girard, relecture par Léa Fontaine', ...firm)).toEqual([
    'unknown-person Léa Fontaine',
  ])
  expect(told('Qui : le lead, relecture par Léa Fontaine', ...firm)).toEqual([])
  expect(told('Qui : Paul Girard, puis par Léa Fontaine ou Léa Fontaine', ...firm)).toEqual([])
  expect(told('Responsable : Paul Girard', ...firm)).toEqual([])
  expect(told('Validé par Bureau Veritas', ...firm)).toEqual([])
})

test('Whoever a process lists, or a client has, is known to it', () => {
  const told = (...items: readonly string[]) => {
    const steps = [{ title: 'Étape 1', items }]
    const playbook = Playbook.parse({
      id: exampleId(990),
      kind: 'delivery',
      title: 'Clôture',
      steps,
    })
    const client = { contacts: [{ name: 'Claire Vidal' }] }
    const workspace = workspaceOf({ client, people: ['Paul Girard', 'Luc Arnal'] })
    return checkWorkspace({ ...workspace, playbooks: [playbook] }, '2025-12-01').map(
      ({ stated }) => stated,
    )
  }
  expect(told('Qui : Nadège', 'Nadège Colin : Assistante')).toEqual([])
  expect(told('Exemple : bilan signé par Claire')).toEqual([])
  expect(told('Qui : Nadège', 'Anne Colin : Assistante')).toEqual(['Nadège'])
})
