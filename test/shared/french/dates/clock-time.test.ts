import { expect, it } from 'vitest'
import {
  clockTime,
  formatClockTime,
  formatMinutes,
  minuteOfDay,
  minutesBetween,
} from '../../../../shared/french/dates/clock-time.ts'
import { withPlainSpaces } from '../../documents/tree-reading.ts'

it.each([
  ['09:00', '09:45', 45],
  ['9h', '10h30', 90],
  ['9 h 05', '9 h 05', 0],
  ['14:00', '13:00', undefined],
  ['matin', '10:00', undefined],
  [undefined, '10:00', undefined],
  ['25:00', '26:00', undefined],
])('From %s to %s there are so many minutes', (start, end, minutes) => {
  expect(minutesBetween(start, end)).toBe(minutes)
})

it('Hours and durations are written as in French', () => {
  expect(['09:00', '14:05', '17h30', 'midi'].map(formatClockTime).map(withPlainSpaces)).toEqual([
    '9 h',
    '14 h 05',
    '17 h 30',
    'midi',
  ])
  expect([45, 60, 90, 425].map(formatMinutes).map(withPlainSpaces)).toEqual([
    '45 min',
    '1 h',
    '1 h 30',
    '7 h 05',
  ])
})

it('An hour is kept the same way however it was typed', () => {
  const typed = ['9h', '9 h 05', '17:30', ' 0:00 ']
  expect(typed.map(time => clockTime(minuteOfDay(time) ?? -1))).toEqual([
    '09:00',
    '09:05',
    '17:30',
    '00:00',
  ])
})
