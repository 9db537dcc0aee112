import { sum } from '../../../domain/money.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import type { Entry } from '../../outline/entry.ts'
import type { Section } from '../../outline/sections.ts'
import { subtotalRows } from '../../outline/tables/subtotal-rows.ts'
import type { ReportTopic } from '../section-names.ts'
import { type BudgetRow, centsIn, rowOfTable, titlesOf } from './row.ts'

type Parts = readonly Section<ReportTopic>[]

/** The rows that add up others, and what their table tells without them. */
export function tableOf(parts: Parts) {
  const subtotals = new Set(parts.flatMap(({ entries }) => [...subtotalRows(entries)]))
  const rows = parts.flatMap(part => rowsOf(part, subtotals))
  return { subtotals, rows, missing: missingIn(rows) }
}

function rowsOf(part: Section<ReportTopic>, subtotals: ReadonlySet<Entry>): BudgetRow[] {
  const told = part.entries.filter(each => !subtotals.has(each))
  return told.flatMap(({ cells }) => (cells && rowOfTable(cells, titlesOf(part))) ?? [])
}

/** What the lines of the table leave to its total, in cents; nothing where it has none. */
function missingIn(rows: readonly BudgetRow[]): number | undefined {
  const total = plannedOf(rows.find(({ label }) => isTotalName(label)))
  const lines = rows.filter(({ label }) => !isTotalName(label))
  return total === undefined ? undefined : total - sum(lines.map(row => plannedOf(row) ?? 0))
}

/** « Honoraires consommés : 12,5 k€ sur 30 k€ », beside a table whose total does not count it. */
export function isToldAgain(row: BudgetRow, each: Entry, missing: number | undefined): boolean {
  if (missing === undefined || each.cells !== undefined || isTotalName(row.label)) return false
  return missing === 0 || plannedOf(row) !== missing
}

function plannedOf(row: BudgetRow | undefined): number | undefined {
  return row === undefined ? undefined : centsIn(row.planned, row.unit)
}
