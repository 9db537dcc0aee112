import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../../shared/checks/check-workspace.ts'
import { Playbook } from '../../../../shared/domain/playbook.ts'
import { emptyWorkspace } from '../../../../shared/domain/workspace.ts'
import { exampleId } from '../../documents/budget-example.ts'

function found(...items: readonly string[]): (string | undefined)[] {
  const playbook = Playbook.parse({
    id: exampleId(950),
    kind: 'qualification',
    title: 'Qualification',
    steps: [{ title: 'Note', items }],
  })
  const workspace = { ...emptyWorkspace(), playbooks: [playbook] }
  return checkWorkspace(workspace, '2025-01-01').map(
    ({ stated, expected }) => `${stated} → ${expected}`,
  )
}

test('The points of a process make the total below them', () => {
  expect(
    found('Budget : voté ? – 30', 'Décideur : connu ? – 45', 'Délai – 25', 'Total : 100'),
  ).toEqual([])
  expect(
    found('Budget : voté ? – 30', 'Décideur : connu ? – 45', 'Délai – 30', 'Total : 100'),
  ).toEqual(['100 → 105'])
})

test('Other items of a step are no points', () => {
  expect(found('Rappeler sous 24h', 'Relancer à J+7', 'Total : 100')).toEqual([])
  expect(found('Rappeler – 2', 'Go au-dessus de 60 points', 'Total : 100')).toEqual([])
})

test('The shares told in a process are those of what they count', () => {
  const told = (tools: number, training: number, kit: number) => [
    `Dossiers avec photo – 2023 : 11/16 (${tools} %) ; Objectif 2024 : 100 %`,
    `Deuxième semestre : 15 chantiers livrés, dont 6 avec formation (${training} %) et 12 avec un livret (${kit} %)`,
  ]
  const plain = found(...told(69, 30, 90)).map(each => each?.replace(/\s/gu, ' '))
  expect(found(...told(69, 40, 80))).toEqual([])
  expect(plain).toEqual(['30 % → 40 %', '90 % → 80 %'])
  expect(found(...told(59, 40, 80))).toHaveLength(1)
})

test('An increase told beside what it is made of is no share of it', () => {
  expect(found('120 salariés, dont 12 recrutés cette année (+11 %)')).toEqual([])
  expect(found('18 clients, dont 5 étrangers (40 % du chiffre d’affaires)')).toEqual([])
})
