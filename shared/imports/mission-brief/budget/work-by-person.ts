import { sum } from '../../../domain/money.ts'
import { firstDays, moneyIn, toNumber } from '../../../french/figures/numbers.ts'
import { entry as asEntry, type Cell, type Entry } from '../../outline/entry.ts'
import { isExplanation } from '../../outline/explanations.ts'
import { type Left, left } from '../../outline/reading.ts'
import { columnNamed } from '../../outline/tables/column-names.ts'
import {
  daysByPhase,
  isTotalOfDays,
  personDays,
  rankOfPhase,
  rowsByPhase,
} from '../../outline/tables/person-days.ts'
import type { Part } from '../../outline/topics/routing.ts'
import { lineOf } from './line.ts'

type Told = { readonly parts: readonly Part[]; readonly left: readonly Left[] }

/**
 * A table « Consultant | Phase 1 | Phase 2 | Total | TJM | Montant » tells the lines of a budget, without its days by
 * phase; where another line has the sum of its amounts, it but details that line.
 */
export function withWorkByPerson(parts: readonly Part[]): Told {
  const entries = parts.flatMap(part => part.entries)
  const rows = rowsByPhase(entries)
  if (rows.length === 0) return { parts, left: [] }
  const amount = sum(rows.map(row => amountOf(row) ?? 0))
  const isDetail = entries.some(each => each.cells === undefined && lineOf(each)?.amount === amount)
  const isOne = (each: Entry) => rows.includes(each) || isTotalOfDays(each)
  const told = parts.map(part => {
    const entries = part.entries.flatMap(each => (isOne(each) ? asLines(each, isDetail) : [each]))
    // A sentence explains the rows, gone as they are.
    const isSaid = (each: Entry) =>
      isExplanation(each, part.entries) && !isExplanation(each, entries)
    const noted = part.entries.filter(each => (isDetail && isOne(each)) || isSaid(each))
    return {
      part: { ...part, entries: entries.filter(each => !isSaid(each)) },
      left: noted.map(each => left(each, part)),
    }
  })
  return { parts: told.map(({ part }) => part), left: told.flatMap(each => each.left) }
}

/** A row with its person or its name, days, rate and amount; none where it is a detail, or tells days only. */
function asLines(row: Entry, isDetail: boolean): Entry[] {
  const amount = amountCell(row)
  if (isDetail || amount === undefined) return []
  const { cells = [], line } = row
  const rate = cells.find(({ column }) => columnNamed(column) === 'rate')
  const days = statedDays(row) ?? sum([...(daysByPhase(row)?.values() ?? [])])
  const name = personDays(row)?.person ?? cells[0]?.text ?? ''
  const kept = [
    { column: '', text: name },
    { column: 'Jours', text: String(days).replace('.', ',') },
    ...(rate === undefined ? [] : [{ column: 'Taux', text: rate.text }]),
    { column: 'Montant', text: amount.text },
  ]
  return [{ ...asEntry({ line, kind: 'row', text: row.text, cells: kept }), label: name }]
}

function amountOf(row: Entry): number | undefined {
  return moneyIn(amountCell(row)?.text ?? '').at(-1)?.max
}

/** « 20 j » under « Total », « 20 » under « Jours ». */
function statedDays({ cells = [] }: Entry): number | undefined {
  const told = cells.filter(cell => rankOfPhase(cell) === undefined)
  const own = told.find(({ column }) => columnNamed(column) === 'days')?.text
  const [, digits] = /^(\d+(?:[.,]\d+)?)/.exec(own ?? '') ?? []
  const days = digits === undefined ? undefined : toNumber(digits)
  return days ?? told.map(({ text }) => firstDays(text)?.days).find(each => each !== undefined)
}

/** « 23 000 € » under « Montant » or « Total », and not the « 20 j » of such a column. */
function amountCell({ cells = [] }: Entry): Cell | undefined {
  return cells.findLast(
    cell =>
      columnNamed(cell.column) === 'amount' &&
      rankOfPhase(cell) === undefined &&
      moneyIn(cell.text).length > 0,
  )
}
