import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../../../shared/domain/calendar/calendar.ts'
import {
  durationOf,
  isWorkingDay,
  workingDays,
} from '../../../../shared/domain/calendar/working-days.ts'
import { fc } from '../../../properties.ts'

describe('working days', () => {
  it('leave out weekends and public holidays', () => {
    expect(isWorkingDay('2024-05-07', 'metropole')).toBe(true)
    expect(isWorkingDay('2024-05-08', 'metropole')).toBe(false)
    expect(isWorkingDay('2024-05-11', 'metropole')).toBe(false)
    expect(isWorkingDay('2024-12-26', 'metropole')).toBe(true)
    expect(isWorkingDay('2024-12-26', 'alsace-moselle')).toBe(false)
  })

  it.each([
    [2023, 251],
    [2024, 252],
    [2025, 251],
    [2026, 252],
  ])('of %i are %i in metropolitan France', (year, days) => {
    expect(workingDays(`${year}-01-01`, `${year}-12-31`, 'metropole')).toBe(days)
  })

  it('are two fewer in Alsace and Moselle in 2024', () => {
    expect(workingDays('2024-01-01', '2024-12-31', 'alsace-moselle')).toBe(250)
  })

  it('do not count twice a day that is two holidays', () => {
    expect(workingDays('2008-04-28', '2008-05-02', 'metropole')).toBe(4)
  })

  it('are the same counted one by one', () => {
    const day = fc.integer({ min: 0, max: 4_000 }).map(offset => addDays('2020-01-01', offset))
    fc.assert(
      fc.property(day, fc.integer({ min: -5, max: 400 }), (first, length) => {
        const last = addDays(first, length)
        const days = Array.from({ length: Math.max(0, length + 1) }, (_, n) => addDays(first, n))
        const counted = days.filter(date => isWorkingDay(date, 'alsace-moselle')).length
        expect(workingDays(first, last, 'alsace-moselle')).toBe(counted)
      }),
      { numRuns: 200 },
    )
  })

  it('are counted at once even where a date was mistyped by centuries', () => {
    expect(workingDays('2024-01-01', '9999-12-31', 'metropole')).toBeGreaterThan(2_000_000)
  })
})

describe('a mission’s duration', () => {
  it('counts its first and its last day', () => {
    expect(durationOf('2024-03-01', '2024-09-15', 'metropole')).toEqual({
      calendarDays: 199,
      workingDays: 135,
    })
    expect(durationOf('2024-03-01', '2024-03-01', 'metropole')).toEqual({
      calendarDays: 1,
      workingDays: 1,
    })
  })

  it('is nothing where the end comes before the start', () => {
    expect(daysBetween('2024-03-02', '2024-03-01')).toBe(-1)
    expect(durationOf('2024-03-02', '2024-03-01', 'metropole')).toEqual({
      calendarDays: 0,
      workingDays: 0,
    })
  })
})
