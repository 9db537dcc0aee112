import type { Period } from '../../domain/plan/plan.ts'
import { firstDateSpan } from '../../french/dates/spans.ts'
import { formatDate, formatDateRange } from '../../french/writing.ts'

/** « 15 mars 2024 », where nothing more is said. */
export function printedDay(text: string): string | undefined {
  const day = firstDateSpan(text, anyDay)?.start
  return day !== undefined && plainly(formatDate(day)) === plainly(text) ? day : undefined
}

/** Of a day told without its year, another date comes out than is printed. */
const anyDay = '2000-01-01'

/** « 22 octobre – 15 décembre 2024 », « À partir du 3 mars 2025 »; nothing for other words. */
export function printedDays(text: string): Pick<Period, 'start' | 'end'> | undefined {
  const [, bound, day = ''] = /^(À partir du|Jusqu’au)\s(.+)$/u.exec(text) ?? []
  const only = printedDay(day)
  if (only !== undefined) return bound === 'Jusqu’au' ? { end: only } : { start: only }
  const [first = '', last = ''] = text.split(/\s–\s/u)
  const end = printedDay(last === '' ? first : last)
  if (end === undefined) return undefined
  const start = last === '' ? end : startBefore(end, first)
  return start !== undefined && plainly(formatDateRange(start, end)) === plainly(text)
    ? { start, end }
    : undefined
}

/** « 1er », « 22 octobre » and « 16 décembre 2024 » say as much as the last day does not. */
function startBefore(end: string, first: string): string | undefined {
  const [, month = '', year = ''] = formatDate(end).split(/\s/u)
  return [`${first} ${month} ${year}`, `${first} ${year}`, first]
    .map(text => printedDay(text))
    .find(day => day !== undefined)
}

function plainly(text: string): string {
  return text.replace(/\s/gu, ' ')
}
