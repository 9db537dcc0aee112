import { addDays, addMonths, compareDates } from '../calendar/calendar.ts'
import type { HolidayZone } from '../calendar/holidays.ts'
import { type Month, monthAfter, monthOf, workingDayUpTo } from '../calendar/month.ts'
import type { Mission } from '../mission/mission.ts'
import type { Report } from './report.ts'

/** Until this day of the month, one reports on the month before. */
const lateUntilDay = 10
/** A report is dated of today so many days after its period, and of its last working day later on. */
const lateDays = 20

/** The last day that a report tells of. */
function reportEnd({ period, date }: Pick<Report, 'period' | 'date'>): string | undefined {
  return period?.end ?? date
}

/** Monthly reports of a mission, the latest first. */
export function monthlyReports(reports: readonly Report[], missionId: string): Report[] {
  return reports
    .filter(each => each.missionId === missionId && each.kind === 'monthly')
    .toSorted((a, b) => compareDates(reportEnd(b) ?? '', reportEnd(a) ?? ''))
}

/** The monthly report before this one, whose text can be taken up again. */
export function reportBefore(report: Report, reports: readonly Report[]): Report | undefined {
  if (report.missionId === undefined) return undefined
  const others = monthlyReports(reports, report.missionId).filter(({ id }) => id !== report.id)
  const end = reportEnd(report)
  return others.find(
    each => end === undefined || (reportEnd(each) ?? '') < end || report.kind === 'final',
  )
}

/** The monthly report that follows this one. */
export function reportAfter(report: Report, reports: readonly Report[]): Report | undefined {
  const end = reportEnd(report)
  if (report.missionId === undefined || report.kind === 'final' || end === undefined)
    return undefined
  return monthlyReports(reports, report.missionId).findLast(each => (reportEnd(each) ?? '') > end)
}

/** The month to report on next: after the last report, else the one that today tells of. */
export function nextMonth(
  { start, end }: Pick<Mission, 'start' | 'end'>,
  last: Report | undefined,
  today: string,
): Month {
  const lastEnd = last && reportEnd(last)
  if (lastEnd !== undefined) return monthAfter(lastEnd)
  const told = Number(today.slice(8, 10)) <= lateUntilDay ? addMonths(today, -1) : today
  if (start !== undefined && told < start) return monthOf(start)
  return monthOf(end !== undefined && told > end ? end : told)
}

export function reportDate(end: string, today: string, zone: HolidayZone): string {
  const isTimely =
    today.slice(0, 7) === end.slice(0, 7) || (today > end && today <= addDays(end, lateDays))
  return isTimely ? today : workingDayUpTo(end, zone)
}

/** The last working day of the month after the period. */
export function nextReportDate(end: string, zone: HolidayZone): string {
  return workingDayUpTo(monthAfter(end).end, zone)
}
