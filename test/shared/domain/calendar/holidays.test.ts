import { describe, expect, it } from 'vitest'
import { easterSunday, publicHolidays } from '../../../../shared/domain/calendar/holidays.ts'

/** Published dates: Easter Sunday, Ascension Day and Whit Monday of each year. */
const published: [year: number, easter: string, ascension: string, whitMonday: string][] = [
  [2020, '04-12', '05-21', '06-01'],
  [2021, '04-04', '05-13', '05-24'],
  [2022, '04-17', '05-26', '06-06'],
  [2023, '04-09', '05-18', '05-29'],
  [2024, '03-31', '05-09', '05-20'],
  [2025, '04-20', '05-29', '06-09'],
  [2026, '04-05', '05-14', '05-25'],
  [2027, '03-28', '05-06', '05-17'],
  [2028, '04-16', '05-25', '06-05'],
  [2029, '04-01', '05-10', '05-21'],
  [2030, '04-21', '05-30', '06-10'],
]

describe('public holidays', () => {
  it.each(published)('of %i follow Easter', (year, easter, ascension, whitMonday) => {
    const dates = publicHolidays(year, 'metropole')
    expect(easterSunday(year)).toBe(`${year}-${easter}`)
    expect(dates).toContainEqual({ date: `${year}-${ascension}`, name: 'Ascension' })
    expect(dates).toContainEqual({ date: `${year}-${whitMonday}`, name: 'Lundi de Pentecôte' })
  })

  it('are eleven a year in metropolitan France, in the order of their dates', () => {
    expect(publicHolidays(2024, 'metropole').map(({ date }) => date)).toEqual([
      '2024-01-01',
      '2024-04-01',
      '2024-05-01',
      '2024-05-08',
      '2024-05-09',
      '2024-05-20',
      '2024-07-14',
      '2024-08-15',
      '2024-11-01',
      '2024-11-11',
      '2024-12-25',
    ])
  })

  it('are two more in Alsace and Moselle: Good Friday and Saint Stephen’s Day', () => {
    const everywhere = new Set(publicHolidays(2024, 'metropole').map(({ date }) => date))
    const local = publicHolidays(2024, 'alsace-moselle').filter(({ date }) => !everywhere.has(date))
    expect(local).toEqual([
      { date: '2024-03-29', name: 'Vendredi saint' },
      { date: '2024-12-26', name: 'Saint-Étienne' },
    ])
  })

  it('can fall on the same day: Ascension and Victory Day in 2008', () => {
    const both = publicHolidays(2008, 'metropole').filter(({ date }) => date === '2008-05-01')
    expect(both.map(({ name }) => name)).toEqual(['Fête du travail', 'Ascension'])
  })

  it('has holidays in any year that somebody may have mistyped', () => {
    for (const year of [0, 24, 202]) {
      const dates = publicHolidays(year, 'alsace-moselle').map(({ date }) => date)
      expect(dates.every(date => date.startsWith(String(year).padStart(4, '0')))).toBe(true)
    }
  })
})
