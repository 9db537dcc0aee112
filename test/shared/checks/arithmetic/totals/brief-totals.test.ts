import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const line = (rank: number, kind: string, amount: number) => ({
  id: exampleId(960 + rank),
  label: `Poste ${rank}`,
  kind,
  amount: amount * 100,
})
const lines = [line(1, 'consulting', 20_000), line(2, 'licence', 5000), line(3, 'expenses', 1000)]
const budgeted = (total: number | undefined, envelope?: number) =>
  found({
    brief: {
      budget: {
        lines,
        ...(total !== undefined && { stated: { total: total * 100 } }),
        ...(envelope !== undefined && { envelope: envelope * 100 }),
      },
    },
  })

test('A total of a brief is that of its lines, expenses on top or not', () => {
  expect(budgeted(26_000)).toEqual([])
  expect(budgeted(25_000)).toEqual([])
  expect(budgeted(25_500)).toEqual(['total-mismatch 25 500 €'])
})

test('An envelope above a total that is stated leaves a margin', () => {
  expect(budgeted(26_000, 28_000)).toEqual([])
  expect(budgeted(25_500, 28_000)).toEqual(['total-mismatch 25 500 €'])
})

test('An envelope that was typed leaves a margin above lines typed too, never one below them', () => {
  const typed = (envelope: number) =>
    found({ brief: { budget: { lines, envelope: envelope * 100, typed: true } } })
  expect(typed(27_000)).toEqual([])
  expect(typed(24_000)).toEqual(['envelope-exceeded 26 000 €'])
})

test('An envelope of the lines and their expenses is what they make', () => {
  expect(budgeted(25_000, 26_000)).toEqual([])
  expect(budgeted(25_000, 27_000)).toEqual(['total-mismatch 27 000 €'])
  expect(budgeted(undefined, 27_000)).toEqual(['total-mismatch 27 000 €'])
  expect(budgeted(26_000, 24_000)).toEqual(['envelope-exceeded 26 000 €'])
})

test('The days of a line are those of the people whom it names', () => {
  const priced = (label: string, days: number) =>
    found({ brief: { budget: { lines: [{ ...line(1, 'consulting', 12_000), label, days }] } } })
  expect(priced('Cadrage (Alice Roy : 3, Paul Brun : 8,5)', 11.5)).toEqual([])
  expect(priced('Cadrage (Alice Roy : 3, Paul Brun : 8)', 12)).toEqual(['total-mismatch 12 jours'])
  expect(priced('Cadrage (Lots : 3, Alice Roy)', 12)).toEqual([])
})
