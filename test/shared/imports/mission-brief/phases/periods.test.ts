import { describe, expect, it } from 'vitest'
import { briefed } from '../told-brief.ts'

const phases = (...table: readonly string[]) =>
  briefed(
    '## Démarche',
    '',
    '**Phase 1 – Relevé (2 semaines)**',
    '- Visite des ateliers',
    '',
    '**Phase 2 – Essais (du 4 mai au 29 mai 2026)**',
    '- Banc d’essai',
    '',
    ...table,
  ).mission.phases

describe('A table of the dates of phases told before', () => {
  const table = [
    '| Phase | Dates |',
    '|---|---|',
    '| Phase 1 – Relevé | 13 avril – 24 avril 2026 |',
    '| Phase 2 – Essais | 4 mai – 29 mai 2026 |',
  ]

  it('dates those that told but a length', () => {
    expect(phases(...table).map(({ period }) => period)).toEqual([
      { label: '2 semaines', start: '2026-04-13', end: '2026-04-24' },
      { label: 'du 4 mai au 29 mai 2026', start: '2026-05-04', end: '2026-05-29' },
    ])
    expect(phases(...table).flatMap(({ objectives }) => objectives)).toEqual([])
  })

  it('keeps other dates than those told as words', () => {
    const other = table.with(3, '| Phase 2 – Essais | 11 mai – 5 juin 2026 |')
    expect(phases(...other)[1]).toMatchObject({
      period: { start: '2026-05-04', end: '2026-05-29' },
      objectives: ['11 mai – 5 juin 2026'],
    })
  })
})
