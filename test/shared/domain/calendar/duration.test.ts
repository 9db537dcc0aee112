import { describe, expect, it } from 'vitest'
import { calendarMonths, durationInWords } from '../../../../shared/domain/calendar/duration.ts'

describe('calendar months', () => {
  it.each([
    ['2024-03-01', '2024-09-15', 6.5],
    ['2024-01-01', '2024-12-31', 12],
    ['2024-10-01', '2025-01-05', 3],
    ['2024-01-31', '2024-02-29', 1],
    ['2024-02-01', '2024-02-14', 0.5],
    ['2024-02-01', '2024-02-01', 0],
    ['2024-02-02', '2024-02-01', 0],
  ])('from %s to %s are %d', (first, last, months) => {
    expect(calendarMonths(first, last)).toBe(months)
  })
})

it('counts tenths of months too', () => {
  expect(calendarMonths('2025-02-03', '2025-11-24', 10)).toBe(9.7)
  expect(calendarMonths('2024-01-01', '2024-12-31', 10)).toBe(12)
})

describe('a duration in words', () => {
  it.each([
    ['2024-10-01', '2024-10-01', '1 jour'],
    ['2024-10-01', '2024-10-10', '10 jours'],
    ['2024-10-01', '2024-10-21', '3 semaines'],
    ['2024-10-22', '2024-12-15', '8 semaines'],
    ['2024-03-01', '2024-09-15', '6,5 mois'],
    ['2024-10-02', '2024-10-01', '0 jour'],
  ])('from %s to %s is « %s »', (first, last, words) => {
    expect(durationInWords(first, last).replace('\u00a0', ' ')).toBe(words)
  })
})
