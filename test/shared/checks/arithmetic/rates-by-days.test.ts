import { expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from '../across/one-mission.ts'

const told = (statedRate: number, more: object = {}) => {
  const line = { label: 'Honoraires', kind: 'consulting', amount: 2640000, days: 24, spentDays: 15 }
  const budget = { lines: [{ id: exampleId(960), ...line, statedRate, ...more }] }
  return found({ reports: [{ status: 'red', budget }] })
}

test('Where the days consumed are told and no amount is, the share is that of the days', () => {
  expect(told(62.5)).toEqual([])
  expect(told(75)).toEqual(['percent-mismatch 75 %'])
  expect(told(50, { spent: 1320000, spentDays: 12 })).toEqual([])
})

test('A price that makes no whole rate is of several people, whose days cost what each of them does', () => {
  const spent = (amount: number, spentEuros: number) => {
    const line = { label: 'Honoraires', kind: 'consulting', days: 42, spentDays: 20 }
    const amounts = { amount: amount * 100, spent: spentEuros * 100 }
    const budget = { lines: [{ id: exampleId(960), ...line, ...amounts }] }
    return found({ reports: [{ status: 'red', budget }] })
  }
  expect(spent(43_300, 21_400)).toEqual([])
  expect(spent(42_000, 20_000)).toEqual([])
  expect(spent(42_000, 21_400)).toEqual(['days-rate-mismatch 21 400 €'])
})
