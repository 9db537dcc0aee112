import { expect, test } from 'vitest'
import { briefed } from './told-brief.ts'

test('A first column called « Objectif » names the indicator beside its aim', () => {
  const { mission } = briefed(
    '## Indicateurs',
    '',
    '| Objectif | Situation actuelle | Cible | Échéance |',
    '|---|---|---|---|',
    '| Rebuts en teinture | 9 % | 4 % | Mai 2026 |',
  )
  expect(mission.kpis).toMatchObject([{ baseline: '9 %', target: '4 %' }])
  expect(mission.kpis[0]?.label).toContain('Rebuts en teinture')
  expect(mission.kpis[0]?.label).toContain('Mai 2026')
})

test('How often a committee meets is nobody of the team: it is listed', () => {
  const { mission, listed } = briefed(
    '## Équipe',
    '',
    '- Sponsor : Anne Roy',
    '',
    '**Comitologie :** un comité par mois et un appel chaque lundi.',
  )
  expect(mission.team.client.map(({ name }) => name)).toEqual(['Anne Roy'])
  expect(listed.join()).toContain('un comité par mois')
})

test('Of two years, the last is where the mission starts from, and the first is kept with the name', () => {
  const kpis = (head: string, row: string) =>
    briefed('## Indicateurs', '', head, '|---|---|---|---|', row).mission.kpis
  expect(
    kpis('| Indicateur | Situation 2024 | Cible | Échéance |', '| Rebuts | 9 % | 4 % | Mai 2026 |'),
  ).toMatchObject([{ label: 'Rebuts (Échéance : Mai 2026)', baseline: '9 %', target: '4 %' }])
  expect(
    kpis('| Indicateur | Valeur 2023 | Valeur 2024 | Cible |', '| Rebuts | 11 % | 9 % | 4 % |'),
  ).toMatchObject([{ label: 'Rebuts (Valeur 2023 : 11 %)', baseline: '9 %', target: '4 %' }])
})
