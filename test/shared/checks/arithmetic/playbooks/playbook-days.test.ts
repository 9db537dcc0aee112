import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { Playbook } from '../../../../../shared/domain/playbook/playbook.ts'
import { emptyWorkspace } from '../../../../../shared/domain/workspace/workspace.ts'
import { exampleId } from '../../../documents/budget-example.ts'

type Step = readonly [title: string, ...items: readonly string[]]

function found(...steps: readonly Step[]): string[] {
  const playbook = Playbook.parse({
    id: exampleId(990),
    kind: 'delivery',
    title: 'Récolte',
    steps: steps.map(([title, ...items]) => ({ title, items })),
  })
  return checkWorkspace({ ...emptyWorkspace(), playbooks: [playbook] }, '2025-07-01').map(
    ({ code, stated, expected = '' }) =>
      `${code} ${stated} → ${expected}`.replace(/\s/gu, ' ').trim(),
  )
}

const item = (text: string) => found(['Suivi', text])

test('A day counted from an end is as far from it as it is told', () => {
  expect(item('J+30 : Appel (1 mois après la récolte)')).toEqual([])
  expect(item('J+90 : Visite (2 jours)')).toEqual([])
  expect(item('J+90 : Appel (1 an après la récolte)')).toEqual(['duration-mismatch 1 an → J+365'])
})

test('A day is as far from what it follows as it tells, wherever that is told', () => {
  const sent = (reminder: string) => found(['Suivi', 'Envoi du colis, J+10', reminder])
  expect(sent('Rappel à J+17 (une semaine après l’envoi)')).toEqual([])
  expect(sent('Rappel à J+40 : un mois après l’envoi')).toEqual([])
  expect(sent('Rappel à J+31 (un mois après l’envoi)')).toEqual([
    'duration-mismatch un mois → J+40',
  ])
  const titled = (day: string) => found(['Premier contact (J)'], [`Devis (${day})`])
  expect(titled('J+30, soit un mois après le contact')).toEqual([])
  expect(titled('J+15, soit un mois après le contact')).toEqual([
    'duration-mismatch un mois → J+30',
  ])
})

test('A process lasts until its last day', () => {
  expect(item('Durée totale : 3 semaines (J à J+21)')).toEqual([])
  expect(item('Durée totale : 1 mois (J à J+30)')).toEqual([])
  expect(item('Durée totale : 3 semaines (J à J+30)')).toEqual([
    'duration-mismatch 3 semaines → J+30',
  ])
  const reminded = (weeks: number) =>
    found(['Relances', 'R1 : J+3', 'R2 : J+30', `2 relances sur ${weeks} semaines`])
  expect(reminded(4)).toEqual([])
  expect(reminded(2)).toEqual(['duration-mismatch 2 semaines → J+30'])
})

test('Days that are listed are as many as they are told to be', () => {
  expect(item('J+7, J+14 et J+21, soit 3 relances')).toEqual([])
  expect(item('J+7, J+14 et J+21, soit 4 relances')).toEqual(['figure-conflict 4 → 3'])
})

test('Steps follow each other, and have one day each', () => {
  const dated = (second: string, overview = 'Deux étapes') =>
    found(['Vue d’ensemble', overview], ['Étape 1 : Tri (J+5)'], [`Étape 2 : Pesée (${second})`])
  expect(dated('J+12')).toEqual([])
  expect(dated('J+3')).toEqual(['milestone-order J+3 →'])
  expect(dated('J+12', '2. Pesée : Équipe – J+12 – 2h')).toEqual([])
  expect(dated('J+12', '2. Pesée : Équipe – J+15 – 2h')).toEqual(['figure-conflict J+15 → J+12'])
})
