import { progressWidth } from '../drawings/progress-bar.ts'
import type { BlockOf } from './document-tree.ts'
import { type Face, textWidthOf } from './text-width.ts'

type TableBlock = BlockOf<'table'>

/** In twentieths of a point, as the total. */
const sidePadding = 100

/** What a column takes: at the least its longest word, at best its longest text on one line. */
type Need = { readonly least: number; readonly whole: number }

/**
 * Widths that add up to the total: in proportion to the columns' weights, but wide enough for each
 * column's longest word, so that no amount is broken over two lines while there is room elsewhere.
 * What a column has to spare goes to those whose text would be broken.
 */
export function columnWidths(table: TableBlock, total: number, face: Face): number[] {
  const needs = table.columns.map((_, index) => neededWidth(table, index, face))
  const weights = table.columns.map(column => column.weight)
  const least = needs.map(need => need.least)
  return toWholeUnits(lent(fairShares(weights, least, total), needs), total)
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

/** The columns that lack least are served first: each one served has its texts on one line. */
function lent(widths: readonly number[], needs: readonly Need[]): number[] {
  const spare = widths.map((width, index) =>
    Math.max(0, width - (needs[index]?.whole ?? width) - breathing),
  )
  const lacks = widths.map((width, index) => Math.max(0, (needs[index]?.whole ?? width) - width))
  const gains = served(lacks, sumOf(spare))
  const share = sumOf(gains) / (sumOf(spare) || 1)
  return widths.map((width, index) => width + (gains[index] ?? 0) - (spare[index] ?? 0) * share)
}

function served(lacks: readonly number[], available: number): number[] {
  const gains = lacks.map(() => 0)
  let left = available
  for (const { lack, index } of lacks
    .map((lack, index) => ({ lack, index }))
    .toSorted((a, b) => a.lack - b.lack)) {
    gains[index] = Math.min(lack, left)
    left -= gains[index]
  }
  return gains
}

/** What a column that lends keeps beside its texts, so that figures do not close up. */
const breathing = 3 * 20
const widestNeed = 150 * 20
/** A bar of progress and the space after it. */
const barRoom = (progressWidth + 6) * 20
/** A mark in the colour of a tone, before the words. */
const markRoom = 10 * 20
const mostWords = 2000

function neededWidth({ columns, rows }: TableBlock, index: number, face: Face): Need {
  const bold = { ...face, isBold: true }
  const space = textWidthOf(' ', bold)
  const cells = rows.filter(row => row.kind !== 'group').map(row => row.cells[index])
  const texts = cells.map(cell => (cell?.line ?? []).map(span => span.text).join(''))
  let [word, line, words] = [0, 0, 0]
  for (const text of [columns[index]?.title ?? '', ...texts]) {
    if (words > mostWords) break
    for (const each of text.split('\n')) {
      const widths = each.split(/[ \t]/).map(part => textWidthOf(part, bold))
      words += widths.length
      word = Math.max(word, ...widths)
      line = Math.max(line, sumOf(widths) + space * (widths.length - 1))
    }
  }
  const bar = cells.some(cell => cell?.progress !== undefined) ? barRoom : 0
  const mark = bar === 0 && cells.some(cell => cell?.tone !== undefined) ? markRoom : 0
  const least = Math.min(Math.round(word * 20) + bar + 2 * sidePadding + 20, widestNeed)
  return {
    least,
    whole: Math.max(least, Math.round(line * 20) + bar + mark + 2 * sidePadding + 20),
  }
}

function toWholeUnits(widths: readonly number[], total: number): number[] {
  const whole = widths.map(Math.floor)
  const last = whole.length - 1
  return whole.map((width, index) => (index === last ? total - sumOf(whole.slice(0, last)) : width))
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
