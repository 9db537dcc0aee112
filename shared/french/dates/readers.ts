import { addDays, realDay, weekday } from '../../domain/calendar/calendar.ts'
import { bareWords } from '../bare-words.ts'

export type Groups = Record<string, string | undefined>
export type Read = (
  groups: Groups,
  anchor: string,
) => ({ readonly start: string; readonly end: string } & { exact?: boolean }) | undefined

const monthStems = [
  /^janv/,
  /^fevr?/,
  /^mars?/,
  /^avr/,
  /^mai/,
  /^juin/,
  /^juil/,
  /^aou/,
  /^sept?/,
  /^oct/,
  /^nov/,
  /^dec/,
]
export function isoDay({ isoYear, m, d }: Groups) {
  return single(realDay(Number(isoYear), Number(m), Number(d)))
}

export function numericDay({ year, m, d }: Groups, anchor: string) {
  const written = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year)
  return single(dated(written, Number(m), Number(d), anchor))
}

export function numericMonth({ year, m }: Groups) {
  return months(Number(year), Number(m), Number(year), Number(m))
}

export function dayRange({ d, m, d2, m2, year, startYear }: Groups, anchor: string) {
  const lastMonth = monthNumber(m2)
  const firstMonth = m === undefined ? lastMonth : monthNumber(m)
  const start = dated(
    startsIn(startYear, year, firstMonth > lastMonth),
    firstMonth,
    Number(d),
    anchor,
  )
  if (start === undefined) return undefined
  const end = dated(year === undefined ? undefined : Number(year), lastMonth, Number(d2), start)
  return end === undefined || end < start ? undefined : { start, end }
}

/** The year of a period's first day, when only its last day has one. */
function startsIn(startYear: string | undefined, endYear: string | undefined, wraps: boolean) {
  if (startYear !== undefined) return Number(startYear)
  return endYear === undefined ? undefined : Number(endYear) - (wraps ? 1 : 0)
}

export function weekOf({ d, m, year }: Groups, anchor: string) {
  const number = m === undefined ? Number(anchor.slice(5, 7)) : monthNumber(m)
  const date = dated(year === undefined ? undefined : Number(year), number, Number(d), anchor)
  return date === undefined ? undefined : { start: date, end: addDays(date, 7 - weekday(date)) }
}

export function oneDay({ d, m, year }: Groups, anchor: string) {
  return single(
    dated(year === undefined ? undefined : Number(year), monthNumber(m), Number(d), anchor),
  )
}

export function partOfMonth({ part = '', m, year }: Groups, anchor: string) {
  const whole = wholeMonth({ m, year }, anchor)
  if (whole === undefined) return undefined
  const on = (from: number, to: number) => ({
    start: addDays(whole.start, from - 1),
    end: addDays(whole.start, to - 1),
  })
  if (bareWords(part) === 'mi') return on(15, 15)
  if (bareWords(part) === 'debut') return on(1, 10)
  return bareWords(part) === 'fin' ? { start: addDays(whole.start, 20), end: whole.end } : whole
}

/** « de mi-mars à fin avril 2026 ». */
export function partRange({ part, m, part2, m2, year, startYear }: Groups, anchor: string) {
  const wraps = monthNumber(m) > monthNumber(m2)
  const written = startsIn(startYear, year, wraps)
  const first = partOfMonth({ part, m, year: written?.toString() }, anchor)
  if (first === undefined) return undefined
  const last = partOfMonth({ part: part2, m: m2, year }, first.start)
  return last === undefined || last.end < first.start
    ? undefined
    : { start: first.start, end: last.end }
}

export function monthRange({ m, m2, year, startYear }: Groups, anchor: string) {
  const first = monthNumber(m)
  const last = monthNumber(m2)
  const written = startsIn(startYear, year, first > last)
  const startIn = written ?? yearAfter(anchor, first, 1)
  const endIn = year === undefined ? startIn + (first > last ? 1 : 0) : Number(year)
  return months(startIn, first, endIn, last)
}

export function wholeMonth({ m, year }: Groups, anchor: string) {
  const number = monthNumber(m)
  const written = year === undefined ? yearAfter(anchor, number, 1) : Number(year)
  return months(written, number, written, number)
}

export function quarter({ q, year }: Groups) {
  return months(Number(year), Number(q) * 3 - 2, Number(year), Number(q) * 3)
}

export function half({ s, year }: Groups) {
  return months(Number(year), Number(s) * 6 - 5, Number(year), Number(s) * 6)
}

/** « 16/02 au 13/03/2026 » began in the year that it ends in, else in the one before. */
export function numericRange({ from = '', until = '' }: Groups, anchor: string) {
  const [end, start] = [until, from].map(text => dayIn(text, anchor))
  if (start === undefined || end === undefined) return undefined
  const isBare = !/\d[/.]\d+[/.]/.test(from)
  const year = Number(end.end.slice(0, 4))
  const first = [year, year - 1]
    .map(each => (isBare ? dayIn(`${from}/${each}`, anchor)?.start : start.start))
    .find(day => day !== undefined && day <= end.end)
  return first === undefined ? undefined : { start: first, end: end.end }
}

function dayIn(text: string, anchor: string) {
  const [d, m, year] = text.split(/[/.]/)
  return numericDay({ d, m, year }, anchor)
}

function single(date: string | undefined) {
  return date === undefined ? undefined : { start: date, end: date, exact: true }
}

function months(startYear: number, first: number, endYear: number, last: number) {
  const start = realDay(startYear, first, 1)
  const after = last === 12 ? realDay(endYear + 1, 1, 1) : realDay(endYear, last + 1, 1)
  return start === undefined || after === undefined || after <= start
    ? undefined
    : { start, end: addDays(after, -1) }
}

function monthNumber(name = ''): number {
  const words = bareWords(name)
  return monthStems.findIndex(stem => stem.test(words)) + 1
}

function dated(year: number | undefined, month: number, day: number, anchor: string) {
  return realDay(year ?? yearAfter(anchor, month, day), month, day)
}

const toleratedPastDays = 45

function yearAfter(anchor: string, month: number, day: number): number {
  const earliest = addDays(anchor, -toleratedPastDays)
  const year = Number(earliest.slice(0, 4))
  const inThatYear = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return inThatYear < earliest ? year + 1 : year
}
