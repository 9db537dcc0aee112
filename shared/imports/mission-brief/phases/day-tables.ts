import type { Phase } from '../../../domain/plan/plan.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import { effortLeft, isEffortRow, withTableEfforts } from '../../offer/team/effort-tables.ts'
import type { Entry, Group } from '../../outline/entry.ts'
import { type Left, left } from '../../outline/reading.ts'
import type { Part } from '../../outline/topics/routing.ts'

/** « Phase | Anne Roy | Paul Petit | Total »: days, and no lines of the budget that they stand under. */
export function withoutDayTables(parts: readonly Part[]): Part[] {
  return parts.map(part => ({ ...part, entries: part.entries.filter(each => !isDayRow(each)) }))
}

/** The phases with the days that such tables tell of each person, and the rows that are of none of them. */
export function withTableDays(
  phases: readonly Phase[],
  parts: readonly Part[],
): { phases: Phase[]; left: Left[] } {
  const told = withTableEfforts(phases, parts.map(groupOf))
  const untold = parts.flatMap(part =>
    part.entries
      .filter(each => isDayRow(each) && !isTotalName(each.cells?.[0]?.text ?? ''))
      .filter(each => !told.some(({ effort }) => isEffortOf(effort, each)))
      .map(each => left(each, part)),
  )
  const wrong = effortLeft(parts.map(groupOf)).filter(
    ({ line }) => !untold.some(each => each.line === line),
  )
  return { phases: told, left: [...untold, ...wrong] }
}

function groupOf({ title, entries }: Part): Group {
  return { titles: title === undefined ? [] : [title], entries: entries.filter(isDayRow) }
}

/** Figures that nobody works in one phase are amounts. */
function isDayRow(each: Entry): boolean {
  const figures = (each.cells ?? []).slice(1).map(({ text }) => Number.parseFloat(text) || 0)
  return isEffortRow(each) && figures.every(days => days <= mostDays)
}

const mostDays = 400

function isEffortOf(effort: Phase['effort'], { cells = [] }: Entry): boolean {
  const worked = cells
    .slice(1)
    .filter(({ column, text }) => !isTotalName(column) && /[1-9]/.test(text))
  return (
    worked.length === effort.length &&
    worked.every(({ column, text }) =>
      effort.some(
        ({ person, days }) =>
          person === column && days === Number.parseFloat(text.replace(',', '.')),
      ),
    )
  )
}
