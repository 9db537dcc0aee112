import { expect, test } from 'vitest'
import { minutes } from '../told-minutes.ts'

test('A benchmark that has its rivals in columns is the same as one that has them in rows', () => {
  const { benchmark, benchmarkScale, sections } = minutes(
    '### 2. LES FILATURES',
    '',
    '| Critère | Fil Clair | Lainor | Maison Drap |',
    '|---|---|---|---|',
    '| Prix au kilo | 18 € | 22 € | 15 € |',
    '| Points forts | Coloris | Stock | Prix |',
    '| Points faibles | Délais | Site lent | Service |',
    '| Note | 7/10 | 8/10 | 5/10 |',
    '',
    'Lainor plaît à tous.',
  )
  expect(benchmark).toEqual([
    {
      name: 'Fil Clair',
      scores: { 'Prix au kilo': '18 €', Note: 7 },
      strengths: 'Coloris',
      weaknesses: 'Délais',
    },
    {
      name: 'Lainor',
      scores: { 'Prix au kilo': '22 €', Note: 8 },
      strengths: 'Stock',
      weaknesses: 'Site lent',
    },
    {
      name: 'Maison Drap',
      scores: { 'Prix au kilo': '15 €', Note: 5 },
      strengths: 'Prix',
      weaknesses: 'Service',
    },
  ])
  expect(benchmarkScale).toBe(10)
  expect(sections.map(({ notes }) => notes)).toEqual(['Lainor plaît à tous.'])
})

test('Columns of moments, of weights or of judgements are no rivals', () => {
  for (const head of [
    '| Critère | Avant | Après |',
    '| Critère | Poids | Fil Clair |',
    '| Étape | Fil Clair | Lainor |',
    '| Critère | Impact | Effort |',
  ]) {
    const { benchmark, sections } = minutes(
      '### 2. COMPARAISON',
      '',
      head,
      '|---|---|---|',
      '| Prix | 18 € | 22 € |',
      '| Délai | 3 jours | 8 jours |',
    )
    expect(benchmark).toEqual([])
    expect(JSON.stringify(sections)).toContain('3 jours')
  }
})
