import { sum } from '../../../domain/money.ts'
import type { Effort, Phase } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import { isPersonName } from '../../header/person.ts'
import { type Cell, type Entry, type Group, rowText } from '../../outline/entry.ts'
import type { Left } from '../../outline/reading.ts'
import { columnNamed } from '../../outline/tables/column-names.ts'

/** « Phase | Anne Roy | Paul Petit | Total »: a row of days, a column for each person. */
export function isEffortRow({ cells = [] }: Entry): boolean {
  const [first, ...others] = cells
  const people = others.filter(isOfPerson)
  return (
    first !== undefined &&
    people.length > 0 &&
    people.some(({ column }) => isPersonName(column)) &&
    others.every(cell => isOfPerson(cell) || isTotalName(cell.column)) &&
    others.every(({ text }) => daysIn(text) !== undefined)
  )
}

/** The phases with the days that such rows tell of each person. */
export function withTableEfforts(phases: readonly Phase[], groups: readonly Group[]): Phase[] {
  const rows = rowsOf(groups)
  return phases.map(phase => {
    const row = rows.find(each => isOfPhase(each, phase, phases))
    const isTold = phase.effort.length > 0 || row === undefined
    return isTold ? phase : { ...phase, effort: effortOf(row) }
  })
}

/** Rows that do not make their totals are kept as they stand, and a whole table whose columns do not. */
export function effortLeft(groups: readonly Group[]): Left[] {
  return groups.flatMap(({ titles, entries }) => {
    const rows = entries.filter(isEffortRow)
    const heading = titles.at(-1)?.text
    const wrong = rows.filter(each => !rowAddsUp(each))
    const told = wrong.length > 0 ? wrong : addsUp(rows) ? [] : rows
    return told.map(each => ({
      line: each.line,
      ...(heading !== undefined && { heading }),
      text: rowText(each),
    }))
  })
}

function rowsOf(groups: readonly Group[]): Entry[] {
  return groups.flatMap(({ entries }) => entries.filter(isEffortRow))
}

/** « Marc Dubois », or « Marc » beside a whole name. */
function isOfPerson({ column }: Cell): boolean {
  const isFirstName = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(column)
  return (
    isPersonName(column) ||
    (isFirstName && columnNamed(column) === undefined && !isTotalName(column))
  )
}

/** A dash is no day. */
function daysIn(text: string): number | undefined {
  if (/^[–—-]?$/.test(text.trim())) return 0
  const [, digits] = /^(\d+(?:[.,]\d+)?)(?:\s?j(?:ours?)?)?$/u.exec(text.trim()) ?? []
  const days = Number(digits?.replace(',', '.'))
  return Number.isInteger(days * 4) ? days : undefined
}

function isOfPhase(row: Entry, { name }: Phase, phases: readonly Phase[]): boolean {
  const told = bareWords(row.cells?.[0]?.text ?? '')
  const [, rank] = /^(?:phase |etape |p)?(\d)$/.exec(told) ?? []
  if (rank !== undefined) return phases[Number(rank) - 1]?.name === name
  const wanted = bareWords(name)
  return ` ${told} `.includes(` ${wanted} `) || ` ${wanted} `.includes(` ${told} `)
}

function effortOf({ cells = [] }: Entry): Effort[] {
  return cells.slice(1).flatMap(cell => {
    const days = daysIn(cell.text) ?? 0
    return isOfPerson(cell) && days > 0 ? [{ person: cell.column, days }] : []
  })
}

function addsUp(rows: readonly Entry[]): boolean {
  const lines = rows.filter(({ cells = [] }) => !isTotalName(cells[0]?.text ?? ''))
  const totals = rows.filter(each => !lines.includes(each))
  return totals.every(total => columnsAddUp(total, lines))
}

function rowAddsUp({ cells = [] }: Entry): boolean {
  const whole = cells.find(({ column }) => isTotalName(column))
  const parts = cells.slice(1).filter(isOfPerson)
  return (
    whole === undefined || daysIn(whole.text) === sum(parts.map(cell => daysIn(cell.text) ?? 0))
  )
}

function columnsAddUp({ cells = [] }: Entry, lines: readonly Entry[]): boolean {
  return cells.slice(1).every(({ column, text }) => {
    const parts = lines.map(line => line.cells?.find(cell => cell.column === column)?.text ?? '')
    return daysIn(text) === sum(parts.map(part => daysIn(part) ?? 0))
  })
}
