import { expect, test } from 'vitest'
import { briefed } from './told-brief.ts'

const table = [
  '## Indicateurs de succès',
  '',
  '| Indicateur | Aujourd’hui | Cible |',
  '|---|---|---|',
  '| Écheveaux perdus | 23 % | 17 % |',
  '| Bains par jour | 4 | 6 |',
  '',
]

test.each([
  '- De 23 % à 17 % : 6 points, soit 26 % de pertes en moins',
  '- À 62 € l’écheveau : environ 33 k€ par an',
  '- Par prudence, ne comptez que la moitié la première année : environ 16 k€',
  '- Soit 530 écheveaux par an',
])('What is listed below the table of indicators is none of them: « %s »', said => {
  const { mission, listed } = briefed(...table, said)
  expect(mission.kpis.map(({ label }) => label)).toEqual(['Écheveaux perdus', 'Bains par jour'])
  expect(listed.join()).toContain(said.slice(2))
})

test('An indicator listed below the table is one', () => {
  const { mission } = briefed(...table, '- Délai de teinture : 12 j → 8 j')
  expect(mission.kpis[2]).toMatchObject({
    label: 'Délai de teinture',
    baseline: '12 j',
    target: '8 j',
  })
})

test('Where it should be with each offer stands with its target', () => {
  const { mission } = briefed(
    '## Indicateurs de succès',
    '',
    '| Indicateur | Aujourd’hui | Offre A | Offre B |',
    '|---|---|---|---|',
    '| Écheveaux perdus | 23 % | 17 % | 15 % |',
    '| Bains filmés | 0 % | – | 100 % |',
  )
  expect(mission.kpis).toMatchObject([
    { label: 'Écheveaux perdus', baseline: '23 %', target: '17 % (Offre A), 15 % (Offre B)' },
    { label: 'Bains filmés', baseline: '0 %', target: '100 % (Offre B)' },
  ])
})
