import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  localToday,
  realDay,
  weekday,
} from '../../../../shared/domain/calendar/calendar.ts'

describe('the calendar', () => {
  it('knows the days that there are, and no other', () => {
    expect(realDay(2024, 2, 29)).toBe('2024-02-29')
    expect(realDay(2025, 2, 29)).toBeUndefined()
    expect(realDay(2025, 4, 31)).toBeUndefined()
    expect(realDay(2025, 13, 1)).toBeUndefined()
    expect(realDay(2025, 0, 1)).toBeUndefined()
    expect(realDay(2025, 4, 0)).toBeUndefined()
    expect(realDay(Number.NaN, 4, 1)).toBeUndefined()
  })

  it('adds and counts days over months, leap years and changes of hour', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01')
    expect(addDays('2024-03-30', 2)).toBe('2024-04-01')
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31')
    expect(daysBetween('2024-03-01', '2024-09-15')).toBe(198)
    expect(daysBetween('2024-09-15', '2024-03-01')).toBe(-198)
  })

  it('adds months, and stops at the last day of shorter ones', () => {
    expect(addMonths('2024-03-15', 6)).toBe('2024-09-15')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28')
    expect(addMonths('2024-11-30', 3)).toBe('2025-02-28')
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29')
  })

  it('puts earlier dates first', () => {
    const dates = ['2024-10-01', '2023-12-31', '2024-02-09', '2024-02-09']
    expect(dates.toSorted(compareDates)).toEqual(dates.toSorted())
  })

  it('knows the day of the week, Monday first', () => {
    expect(weekday('2024-07-15')).toBe(1)
    expect(weekday('2024-07-14')).toBe(7)
  })

  it('takes today from the clock on the wall, not from universal time', () => {
    expect(localToday(new Date(2024, 8, 5, 0, 30))).toBe('2024-09-05')
    expect(localToday(new Date(2024, 8, 5, 23, 30))).toBe('2024-09-05')
  })
})
