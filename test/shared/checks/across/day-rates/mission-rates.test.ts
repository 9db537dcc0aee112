import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

type Row = readonly [label: string, days: number, euros: number]
const lines = (rows: readonly Row[]) =>
  rows.map(([label, days, euros], index) => ({
    id: exampleId(index + 1),
    label,
    kind: 'consulting',
    days,
    dayRate: euros * 100,
    amount: days * euros * 100,
  }))
const brief = (...rows: Row[]) => ({ budget: { lines: lines(rows) } })
const rates = (told: Parameters<typeof found>[0]) =>
  found(told).filter(each => each.startsWith('rate-card'))

describe('The days of a brief', () => {
  test.each<readonly Row[]>([
    [
      ['Conseil – Odile Bresson', 10, 1100],
      ['Conseil – Marc Vauquelin', 4, 900],
    ],
    [
      ['Prestation (Odile Bresson)', 10, 1100],
      ['Prestation (Marc Le Vauquelin)', 4, 900],
    ],
    [
      ['Conseil : Odile', 10, 1100],
      ['Conseil : Marc', 4, 900],
    ],
    [
      ['Conseil - Diagnostic - Odile Bresson', 10, 1100],
      ['Conseil - Diagnostic - Marc Vauquelin', 4, 900],
    ],
    [
      ['Conseil senior', 10, 1100],
      ['Conseil junior', 4, 700],
    ],
    [
      ['Conseil', 10, 1100],
      ['Conseil, soit en moyenne sur la mission', 14, 1043],
    ],
    [
      ['Odile Bresson', 10, 1100],
      ['Marc Vauquelin', 4, 900],
      ['Conseil – Marc Vauquelin', 2, 900],
    ],
  ])('are of people, grades, or all together: « %s »', (...rows) => {
    expect(rates({ brief: brief(...rows) })).toEqual([])
  })

  test.each<readonly Row[]>([
    [
      ['Conseil – Odile Bresson', 10, 1100],
      ['Conseil – Odile Bresson', 4, 900],
    ],
    [
      ['Conseil – Diagnostic', 10, 1100],
      ['Conseil – Pilote', 4, 900],
    ],
    [
      ['Conseil', 10, 1100],
      ['Conseil – Phase 2 : formation', 4, 900],
    ],
  ])('have one price where they are of one kind: « %s »', (...rows) => {
    expect(rates({ brief: brief(...rows) })).toEqual(['rate-card-deviation 900 €'])
  })
})

describe('From the brief to a report, the day', () => {
  const report = (...rows: Row[]) => [{ budget: { lines: lines(rows) } }]
  const people: Row[] = [
    ['Conseil – Odile Bresson', 10, 1100],
    ['Conseil – Marc Vauquelin', 4, 900],
  ]

  test('of somebody is the same, whether or not the line says that it is consulting', () => {
    const [, other] = people
    const own: Row = ['Odile Bresson', 10, 1150]
    const told = { brief: brief(...people), reports: report(own, other as Row) }
    expect(rates(told)).toEqual(['rate-card-deviation 1 150 €'])
    const same = report(['Odile Bresson', 10, 1100], other as Row)
    expect(rates({ brief: brief(...people), reports: same })).toEqual([])
  })

  test('of nobody among people of several prices is held against none', () => {
    const mixed = brief(...people, ['Conseil', 3, 1000])
    expect(rates({ brief: mixed, reports: report(['Conseil', 17, 1035]) })).toEqual([])
  })
})
