import type { Phase } from '../../../domain/plan/plan.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import type { Entry } from '../../outline/entry.ts'
import { cellOf, columnNamed } from '../../outline/tables/column-names.ts'
import { readPeriod } from '../../outline/titles/phase-title.ts'

/** « 2 », « Refonte » or « 2 – Refonte » → « Phase 2 – Refonte ». */
export function numberedTitle(named: string, title: string | undefined): string {
  const words = /^\d{1,2}\b/.test(named) ? `Phase ${named}` : named
  return title === undefined ? words : `${words} – ${title}`
}

export function isPhaseNumber(text: string): boolean {
  return /^(?:(?:phase|[ée]tape|lot)\s*)?(?:n°\s*)?(?:\d{1,2}|[IVX]+)$/i.test(text)
}

export function rowPeriod(entry: Entry, anchor: string): Phase['period'] {
  const [start, end] = [cellOf(entry, 'start'), cellOf(entry, 'end')]
  const dates = start !== undefined && end !== undefined ? `${start} – ${end}` : undefined
  const label =
    dates ?? cellOf(entry, 'period', 'when') ?? cellOf(entry, 'duration') ?? start ?? end
  if (label === undefined) return undefined
  const from = start === undefined ? undefined : firstDateSpan(start, anchor)
  const until = end === undefined ? undefined : firstDateSpan(end, from?.start ?? anchor)
  const told =
    from && until ? { label, start: from.start, end: until.end } : readPeriod(label, anchor)
  const length = cellOf(entry, 'duration')
  const isDated = told?.start !== undefined && told.end !== undefined
  return isDated && length !== undefined ? { ...told, label: length } : told
}

/** « Intervenant : Paul Roux », of a row. */
export function peopleIn({ cells = [] }: Entry): string[] {
  return cells
    .filter(({ column }) => columnNamed(column) === 'who')
    .map(({ column, text }) => `${column} : ${text}`)
}
