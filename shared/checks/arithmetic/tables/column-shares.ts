import { sum } from '../../../domain/money.ts'
import type { Figure } from '../../../french/figures/figures.ts'
import { formatNumber } from '../../../french/writing.ts'
import type { Row, Table } from './rows.ts'
import type { WrongCell } from './wrong-cells.ts'

/** A column of percents that are the shares of a column of counts: « 20 – 42 % », « 12 – 25 % »… */
export function wrongShares(rows: readonly Row[]): WrongCell[] {
  return pairsOf(rows).flatMap(([count, percent]) => {
    const counts = rows.map(({ cells }) => cells[count])
    const all = sum(counts.map(cell => cell?.value ?? 0))
    const judged = rows.flatMap(row =>
      judge(row, percent, { part: row.cells[count]?.value, whole: all }),
    )
    const gap = Math.abs(sum(judged.map(({ stated }) => stated.value)) - 100)
    const isAll = judged.length === rows.length && gap <= mostOff
    return isAll && isRule(judged, 1) ? judged.filter(({ isRight }) => !isRight) : []
  })
}

/** Points of percent: further from the whole, they are rates of each row. */
const mostOff = 20

/** « Prospects : 40 », « Rendez-vous : 18 (45 %) »: each row is so much of the one above it. */
export function wrongPassages({ names, rows: all, before }: Table): WrongCell[] {
  const lines = all.filter(({ kind }) => kind === 'line')
  const rows = before === undefined ? lines : [before, ...lines]
  return pairsOf(lines).flatMap(([count, percent]) => {
    if (!passage.test(names[percent] ?? '')) return []
    const judged = rows.flatMap((row, index) => {
      const whole = rows[index - 1]?.cells[count]?.value
      return judge(row, percent, { part: row.cells[count]?.value, whole })
    })
    return isRule(judged, 0) ? judged.filter(({ isRight }) => !isRight) : []
  })
}

const passage = /passage|conver|transform|taux|%|part/

/** A column that counts, and one of percents. */
function pairsOf(rows: readonly Row[]): (readonly [number, number])[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, index) => index)
  const cellsOf = (column: number) => rows.flatMap(({ cells }) => cells[column] ?? [])
  const percents = columns.filter(column => areAll(cellsOf(column), ({ unit }) => unit === '%'))
  const counts = columns.filter(column => areAll(cellsOf(column), isCount))
  return counts.flatMap(count => percents.map(percent => [count, percent] as const))
}

function areAll(cells: readonly Figure[], is: (cell: Figure) => boolean): boolean {
  return cells.length > 1 && cells.every(is)
}

function isCount({ unit, per, value }: Figure): boolean {
  return value >= 0 && per === '' && !['%', 'points', 'min'].includes(unit)
}

type Judged = WrongCell & { readonly isRight: boolean }
type Share = { readonly part: number | undefined; readonly whole: number | undefined }

function judge(row: Row, column: number, { part, whole }: Share): Judged[] {
  const stated = row.cells[column]
  if (stated === undefined || part === undefined || !whole) return []
  const expected = (part / whole) * 100
  const gap = expected - stated.value
  const isRight = Math.abs(gap) <= stated.half + 1e-9 || (gap >= 0 && gap < 2 * stated.half)
  const reckoning = `${formatNumber(part)} sur ${formatNumber(whole)}`
  return [{ row, column, stated, expected, reckoning, isRight }]
}

/** Two rows at least that follow it, and one that breaks it, two of more than six; `more` of them than those that do not. */
function isRule(judged: readonly Judged[], more: number): boolean {
  const right = judged.filter(each => each.isRight && each.stated.value !== 100).length
  const wrong = judged.filter(({ isRight }) => !isRight).length
  return right >= 2 && wrong > 0 && right >= wrong + more && wrong <= (judged.length > 6 ? 2 : 1)
}
