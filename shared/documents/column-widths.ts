import { progressWidth } from '../drawings/progress-bar.ts'
import type { BlockOf } from './document-tree.ts'
import { type Face, textWidthOf } from './text-width.ts'

type TableBlock = BlockOf<'table'>

/** In twentieths of a point, as the total. */
const sidePadding = 100

/**
 * Widths that add up to the total: in proportion to the columns' weights, but wide enough for each
 * column's longest word, so that no amount is broken over two lines while there is room elsewhere.
 */
export function columnWidths(table: TableBlock, total: number, face: Face): number[] {
  const needs = table.columns.map((_, index) => neededWidth(table, index, face))
  const weights = table.columns.map(column => column.weight)
  return toWholeUnits(fairShares(weights, needs, total), total)
}

/** Columns that would get less than they need get just that; the others share what is left. */
function fairShares(weights: readonly number[], needs: readonly number[], total: number): number[] {
  const allNeeds = sumOf(needs)
  if (allNeeds >= total) return needs.map(need => (need * total) / allNeeds)
  const isFixed = needs.map(() => false)
  for (;;) {
    const free = total - sumOf(needs.filter((_, index) => isFixed[index]))
    const weight = sumOf(weights.filter((_, index) => !isFixed[index]))
    const shares = needs.map((need, index) =>
      isFixed[index] ? need : ((weights[index] ?? 0) * free) / weight,
    )
    const short = shares.findIndex((share, index) => !isFixed[index] && share < (needs[index] ?? 0))
    if (short === -1) return shares
    isFixed[short] = true
  }
}

const widestNeed = 150 * 20
/** A bar of progress and the space after it. */
const barRoom = (progressWidth + 6) * 20

function neededWidth({ columns, rows }: TableBlock, index: number, face: Face): number {
  const bold = { ...face, isBold: true }
  const texts = rows
    .filter(row => row.kind !== 'group')
    .map(row => (row.cells[index]?.line ?? []).map(span => span.text).join(''))
  const words = [columns[index]?.title ?? '', ...texts].flatMap(text => text.split(/[ \n\t]/))
  const widest = Math.max(0, ...words.slice(0, 2000).map(word => textWidthOf(word, bold)))
  const bars = rows.some(row => row.cells[index]?.progress !== undefined) ? barRoom : 0
  return Math.min(Math.round(widest * 20) + bars + 2 * sidePadding + 20, widestNeed)
}

function toWholeUnits(widths: readonly number[], total: number): number[] {
  const whole = widths.map(Math.floor)
  const last = whole.length - 1
  return whole.map((width, index) => (index === last ? total - sumOf(whole.slice(0, last)) : width))
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
