import { expect, test } from 'vitest'
import { firstDateSpan } from '../../../shared/french/dates/spans.ts'
import { withNumberedTitles } from '../../../shared/imports/outline/titles/numbered-titles.ts'
import { toldAmounts } from '../../../shared/imports/report/returns/told-amounts.ts'

test('A sentence parts what a mission cost, and another what it brings in; their sums are no part', () => {
  const costs = 'Les coûts montent à 90 000 €, dont 12 000 € de conseil et 78 000 € de matériel.'
  const gains = 'Les gains sont estimés à 50 000 € : 30 000 € d’énergie, 20 000 € de maintenance.'
  expect(toldAmounts(`${costs} ${gains}`)).toEqual({
    costs: [
      { label: 'conseil', amount: 1_200_000 },
      { label: 'matériel', amount: 7_800_000 },
    ],
    gains: [
      { label: 'énergie', amount: 3_000_000 },
      { label: 'maintenance', amount: 2_000_000 },
    ],
  })
})

test('One amount in a sentence is no list of them', () => {
  expect(toldAmounts('Les coûts montent à 90 000 € de conseil.')).toEqual({ costs: [], gains: [] })
})

test('Days whose year is told once begin in that year, else in the one before', () => {
  expect(firstDateSpan('du 16/02 au 13/03/2026', '2025-01-01')).toMatchObject({
    start: '2026-02-16',
    end: '2026-03-13',
  })
  expect(firstDateSpan('du 15/12 au 15/01/2026', '2025-01-01')).toMatchObject({
    start: '2025-12-15',
    end: '2026-01-15',
  })
})

test('Ranks right over their text are titles; the items of a list are not', () => {
  const text = (mark: (rank: number) => string) =>
    `Comité\n\n${[1, 2, 3].map(rank => `${mark(rank)}\nUne phrase.\n`).join('\n')}`
  expect(withNumberedTitles(text(rank => `${rank}) Point`))).toContain('## 2) Point')
  const list = 'À faire :\n\n1. Relancer\n\n2. Écrire\n\n3. Signer\n'
  expect(withNumberedTitles(list)).toBe(list)
})
