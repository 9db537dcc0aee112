import { expect, test } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

function briefed(...lines: string[]) {
  const text = [
    '# Brief client – Laines Tavel',
    '',
    '## Contexte',
    '',
    'La filature refait ses cuves.',
    '',
    ...lines,
  ]
  let count = 0
  const read = importDocument(text.join('\n'), {
    newId: () => `id${++count}`,
    today: '2025-03-31',
  })
  if (read.kind === 'refused' || read.document.content.kind !== 'brief') throw new Error('other')
  const { mission } = read.document.content
  return { mission, listed: read.document.unrecognised.map(({ text: told }) => told) }
}

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
