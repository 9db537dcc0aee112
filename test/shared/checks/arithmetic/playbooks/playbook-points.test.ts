import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { Playbook } from '../../../../../shared/domain/playbook/playbook.ts'
import { emptyWorkspace } from '../../../../../shared/domain/workspace/workspace.ts'
import { exampleId } from '../../../documents/budget-example.ts'

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

test('So are its tables, its grids and whatever it reckons', () => {
  const sources = (total: number) => [
    'Sources des demandes : Bouche-à-oreille – Demandes : 17 ; Signées : 6',
    'Sources des demandes : Réseau – Demandes : 11 ; Signées : 1',
    'Sources des demandes : Site – Demandes : 12 ; Signées : 2',
    `Sources des demandes : Total – Demandes : ${total} ; Signées : 9`,
  ]
  expect(found(...sources(40))).toEqual([])
  expect(found(...sources(41))).toEqual(['41 → 40'])
  const grid = (last: number) =>
    ['Budget – 30', 'Décideur – 25', 'Besoin – 25', `Délai – ${last}`].map(
      item => `Grille (sur 100) : ${item}`,
    )
  expect(found(...grid(20))).toEqual([])
  expect(found(...grid(15))).toEqual(['100 → 95'])
  expect(found('8 offres × 1,5 jour = 12 jours perdus')).toEqual([])
  expect(found('8 offres × 1,5 jour = 14 jours perdus')).toHaveLength(1)
})
