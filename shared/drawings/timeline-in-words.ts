import { compareDates } from '../domain/calendar/calendar.ts'
import { sentence } from '../french/sentence.ts'
import { formatDate, formatDateRange, typeset } from '../french/writing.ts'
import type { TimelineBlock } from './timeline.ts'

/** « Planning. Périodes : cadrage, 1er – 21 octobre 2024. Jalons : lancement, 1er octobre 2024. » */
export function timelineInWords({ caption, bars, marks, today }: TimelineBlock): string {
  const periods = bars.map(({ label, start, end }) => `${label}, ${formatDateRange(start, end)}`)
  const dates = marks
    .toSorted((a, b) => compareDates(a.date, b.date))
    .map(({ label, date }) => `${label}, ${formatDate(date)}`)
  const told = [
    sentence(caption),
    periods.length === 0 ? '' : sentence(`Périodes : ${periods.join(' ; ')}`),
    dates.length === 0 ? '' : sentence(`Jalons : ${dates.join(' ; ')}`),
    today === undefined ? '' : sentence(`Au ${formatDate(today)}`),
  ]
  return typeset(told.filter(Boolean).join(' '))
}
