import { addDays, addMonths } from '../../domain/calendar/calendar.ts'
import { foldedMonths, nearestYear } from '../../french/dates/names.ts'
import type { ToldReport } from '../scene/scene.ts'

export const monthName = `(?:${foldedMonths.join('|')})`

/** The only one of the month that is told, as « fin décembre », or the last one before. */
export function reportOf(
  reports: readonly ToldReport[],
  account: ToldReport,
  recalledWhen: string,
): ToldReport | undefined {
  const { date } = account
  if (date === undefined) return undefined
  const earlier = reports.filter(
    each => each.mission === account.mission && each.date !== undefined && each.date < date,
  )
  const told = monthTold(recalledWhen, date)
  if (told === undefined) {
    const last = earlier.toSorted((one, other) =>
      (other.date ?? '').localeCompare(one.date ?? ''),
    )[0]
    return last?.date !== undefined && last.date >= addMonths(date, -2) ? last : undefined
  }
  const same = earlier.filter(each => monthOf(each) === told)
  return same.length === 1 ? same[0] : undefined
}

function monthTold(words: string, date: string): string | undefined {
  const [, name = '', year] = new RegExp(`(${monthName})(?: (20\\d\\d))?`).exec(words) ?? []
  const rank = foldedMonths.indexOf(name) + 1
  if (rank === 0) return undefined
  return `${year ?? nearestYear(date, name, '15')}-${String(rank).padStart(2, '0')}`
}

/** A report of the first days of a month tells of the one before. */
function monthOf({ date = '', report }: ToldReport): string {
  return (report.period?.end ?? addDays(date, -10)).slice(0, 7)
}
