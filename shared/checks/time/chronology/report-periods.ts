import { daysBetween } from '../../../domain/calendar/calendar.ts'
import { formatDate, formatDateRange } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'

/** A report is dated of its period's end or after, and announces the next for a later day. */
export function reportPeriods({ reports }: Scene): Finding[] {
  return reports.flatMap(account => [...periodFinding(account), ...nextFinding(account)])
}

/** A month is told from its last week on. */
const daysAhead = 10

function periodFinding(account: ToldReport): Finding[] {
  const { date, period } = account.report
  if (date === undefined || period?.start === undefined || period.end === undefined) return []
  const ahead = daysBetween(date, period.end)
  if (ahead <= daysAhead || isInLastMonth(date, period)) return []
  const isBefore = date < period.start
  return [
    {
      code: 'date-conflict',
      severity: isBefore ? 'error' : 'warning',
      place: placeIn(account, 'Période', ['period'], period.label),
      against: placeIn(account, 'Date', ['date']),
      message: `Le rapport du ${formatDate(date)} raconte une période (${formatDateRange(period.start, period.end)}) qui n’est pas finie.`,
      stated: formatDate(date),
    },
  ]
}

/** « Février – Juillet 2025 », told in months, may be reported on in July. */
function isInLastMonth(date: string, { start = '', end = '', label = '' }: Period): boolean {
  const isInMonths = !/(?:^|\D)\d{1,2}(?:er)? /.test(label)
  return isInMonths && start.slice(0, 7) < end.slice(0, 7) && date.slice(0, 7) === end.slice(0, 7)
}

type Period = {
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly label?: string | undefined
}

function nextFinding(account: ToldReport): Finding[] {
  const { date, nextReportOn } = account.report
  if (date === undefined || nextReportOn === undefined || nextReportOn > date) return []
  return [
    {
      code: 'date-conflict',
      severity: 'error',
      place: placeIn(account, 'Prochain rapport', ['nextReportOn']),
      against: placeIn(account, 'Date', ['date']),
      message: `Le prochain rapport est annoncé pour le ${formatDate(nextReportOn)}, qui n’est pas après celui-ci (${formatDate(date)}).`,
      stated: formatDate(nextReportOn),
    },
  ]
}
