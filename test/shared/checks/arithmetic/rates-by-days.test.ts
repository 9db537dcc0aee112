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
