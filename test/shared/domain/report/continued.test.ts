import { expect, test } from 'vitest'
import { continued } from '../../../../shared/domain/report/continued.ts'

type Line = { readonly id: string; readonly title: string; readonly amount: number }

const line = (id: string, title: string, amount = 0): Line => ({ id, title, amount })
const join = (last: Line, current: Line): Line => ({ ...current, title: last.title })

test('Without an earlier list, the mission’s own is taken', () => {
  expect(continued([], [line('a', 'Audit')], { join })).toEqual([line('a', 'Audit')])
})

test('What both know keeps its place and its name, with the figures of now', () => {
  const last = [line('b', 'Site'), line('a', 'Étude', 1)]
  const now = [line('a', 'Audit', 5), line('c', 'Guide'), line('x', 'site', 7)]
  expect(continued(last, now, { join })).toEqual([
    line('x', 'Site', 7),
    line('a', 'Étude', 5),
    line('c', 'Guide'),
  ])
})

test('What only the earlier list knows stays', () => {
  const last = [line('a', 'Audit'), line('z', 'Sprint 1', 3)]
  expect(continued(last, [line('a', 'Audit', 2)], { join })).toEqual([
    line('a', 'Audit', 2),
    line('z', 'Sprint 1', 3),
  ])
})

test('A list that shares nothing with the mission’s is kept as it is', () => {
  const last = [line('z', 'Sprint 1')]
  expect(continued(last, [line('a', 'Audit')], { join })).toEqual(last)
})

test('Rows of other names are told to be the same only where no row has the same name', () => {
  const isAlike = (a: Line, b: Line) => a.amount === b.amount
  const last = [line('l', 'Frais', 10), line('k', 'Voyages', 10)]
  const now = [line('m', 'Déplacements', 10), line('n', 'Frais', 10)]
  expect(continued(last, now, { isAlike, join }).map(({ id, title }) => [id, title])).toEqual([
    ['n', 'Frais'],
    ['m', 'Voyages'],
  ])
})

test('Rows without a name are not the same for that', () => {
  expect(continued([line('a', '')], [line('b', '')], { join })).toEqual([line('a', '')])
})
