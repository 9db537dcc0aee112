import { expect, test } from 'vitest'
import {
  monthAfter,
  monthOf,
  monthRank,
  monthsInWords,
  workingDayUpTo,
} from '../../../../shared/domain/calendar/month.ts'
import { weekInWords } from '../../../../shared/domain/report/weeks.ts'

test('A month has its name, its first day and its last', () => {
  expect(monthOf('2024-02-11')).toEqual({
    label: 'Février 2024',
    start: '2024-02-01',
    end: '2024-02-29',
  })
  expect(monthAfter('2024-12-31').label).toBe('Janvier 2025')
})

test('The month a mission starts in is its first', () => {
  expect(monthRank('2024-03-20', '2024-03-01')).toBe(1)
  expect(monthRank('2024-11-20', '2025-02-01')).toBe(4)
})

test('A period of several months is told by its ends', () => {
  expect(monthsInWords('2024-05-01', '2024-10-31')).toBe('Mai à octobre 2024')
  expect(monthsInWords('2024-11-05', '2025-01-10')).toBe('Novembre 2024 à janvier 2025')
  expect(monthsInWords('2024-05-01', '2024-05-31')).toBe('Mai 2024')
})

test('The last working day of a month is found before weekends and holidays', () => {
  expect(workingDayUpTo('2024-06-30', 'metropole')).toBe('2024-06-28')
  // Monday 1 April 2024 is Easter Monday.
  expect(workingDayUpTo('2024-04-01', 'metropole')).toBe('2024-03-29')
})

test('A week is told from its Monday to its Friday', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')
  expect(plain(weekInWords('2024-05-06'))).toBe('Semaine du 6 au 10 mai')
  expect(plain(weekInWords('2024-04-29'))).toBe('Semaine du 29 avril au 3 mai')
  expect(plain(weekInWords('2024-07-01'))).toBe('Semaine du 1er au 5 juillet')
})
