import { describe, expect, it } from 'vitest'
import { monthOf } from '../../../../shared/domain/calendar/month.ts'
import {
  nextMonth,
  reportAfter,
  reportBefore,
  reportDate,
} from '../../../../shared/domain/report/period.ts'
import { Report } from '../../../../shared/domain/report/report.ts'
import { april, mission, uuid } from './reported-mission.ts'

const june = Report.parse({ ...april, id: uuid(51), period: monthOf('2024-06-01') })
const final = Report.parse({ ...april, id: uuid(52), kind: 'final', period: monthOf('2024-05-01') })

describe('the report before', () => {
  it('is the latest monthly one of the same mission whose period is over', () => {
    const may = Report.parse({ ...april, id: uuid(53), period: monthOf('2024-05-01') })
    expect(reportBefore(may, [june, april, final, may])?.id).toBe(april.id)
    expect(reportBefore(april, [june, april])).toBeUndefined()
  })

  it('is the last one of all for a final report, whatever its dates', () => {
    expect(reportBefore(final, [april, june, final])?.id).toBe(june.id)
  })

  it('is none for a report of no mission, nor one of another mission', () => {
    const { missionId: _missionId, ...loose } = june
    expect(reportBefore(loose, [april])).toBeUndefined()
    expect(reportBefore({ ...june, missionId: uuid(99) }, [april])).toBeUndefined()
  })
})

it('The report after is the next monthly one of the mission, and none follows the final one', () => {
  const may = Report.parse({ ...april, id: uuid(53), period: monthOf('2024-05-01') })
  expect(reportAfter(april, [june, may, april, final])?.id).toBe(may.id)
  expect(reportAfter(june, [june, may, april])).toBeUndefined()
  expect(reportAfter(final, [june, final])).toBeUndefined()
})

describe('the month to report on', () => {
  it('follows the last report even over the turn of the year', () => {
    const december = Report.parse({ ...april, period: monthOf('2024-12-05') })
    expect(nextMonth(mission, december, '2024-06-01').label).toBe('Janvier 2025')
  })

  it('is the one just over until the tenth', () => {
    expect(nextMonth({}, undefined, '2024-06-10').label).toBe('Mai 2024')
    expect(nextMonth({}, undefined, '2024-06-11').label).toBe('Juin 2024')
  })
})

it('A report written long after its period is dated of the period’s last working day', () => {
  expect(reportDate('2024-06-30', '2024-06-12', 'metropole')).toBe('2024-06-12')
  expect(reportDate('2024-06-30', '2024-07-20', 'metropole')).toBe('2024-07-20')
  expect(reportDate('2024-06-30', '2024-07-21', 'metropole')).toBe('2024-06-28')
  expect(reportDate('2024-06-30', '2024-05-02', 'metropole')).toBe('2024-06-28')
})
