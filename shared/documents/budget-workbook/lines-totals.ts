import {
  type Budget,
  BudgetKind,
  type BudgetLine,
  lineAmount,
  lineSpent,
} from '../../domain/budget/budget.ts'
import { budgetKindLabels } from '../../domain/budget/kind.ts'
import { lineLanding } from '../../domain/budget/landing.ts'
import { sum } from '../../domain/money.ts'
import type { WorkbookCell } from '../workbook-tree.ts'
import { onSheet } from './addresses.ts'
import { blank, computed, computedMoney, words } from './cells.ts'
import { shareCell } from './line-row.ts'
import type { SheetDraft } from './sheet-draft.ts'

export const linesSheetName = 'Lignes'

/** First and last row of the lines, the thin last one included. */
export type Body = { readonly first: number; readonly last: number }

/** Where the totals of the lines stand, as references for the other sheets' formulas. */
export type LinesTotals = {
  readonly planned: string
  readonly spent: string
  readonly remaining: string
  readonly landing: string
  readonly byKind: readonly {
    readonly kind: BudgetKind
    readonly planned: string
    readonly spent: string
  }[]
}

/** One sub-total for each kind, then the total. */
export function addTotals(
  draft: SheetDraft,
  budget: Budget,
  body: Body,
): LinesTotals & { lastRow: number } {
  const byKind = BudgetKind.options.map(kind => {
    const lines = budget.lines.filter(line => line.kind === kind)
    const row = draft.nextRow
    const summed = (letter: string) =>
      `SUMIF($A$${body.first}:$A$${body.last},$A${row},${letter}$${body.first}:${letter}$${body.last})`
    const label = [words(budgetKindLabels[kind], 'subtotal'), words('Sous-total', 'subtotal')]
    draft.add(totalCells(label, row, lines, summed, 'subtotal'))
    return {
      kind,
      planned: onSheet(linesSheetName, 'G', row),
      spent: onSheet(linesSheetName, 'I', row),
    }
  })
  const row = draft.nextRow
  const summed = (letter: string) => `SUM(${letter}${body.first}:${letter}${body.last})`
  const label = [words('Total HT', 'total'), blank('total')]
  draft.add(totalCells(label, row, budget.lines, summed, 'total'))
  const at = (letter: string) => onSheet(linesSheetName, letter, row)
  const [planned, spent, remaining, landing] = [at('G'), at('I'), at('J'), at('L')]
  return { planned, spent, remaining, landing, byKind, lastRow: row }
}

function totalCells(
  label: WorkbookCell[],
  row: number,
  lines: readonly BudgetLine[],
  summed: (letter: string) => string,
  style: 'subtotal' | 'total',
): WorkbookCell[] {
  const planned = sum(lines.map(lineAmount))
  const spent = sum(lines.map(lineSpent))
  const plannedDays = sum(lines.map(line => line.days ?? 0))
  const spentDays = sum(lines.map(line => line.spentDays ?? 0))
  return [
    ...label,
    blank(style),
    blank(style),
    computed(summed('E'), plannedDays, 'days', style),
    blank(style, 'money'),
    computedMoney(summed('G'), planned, style),
    computed(summed('H'), spentDays, 'days', style),
    computedMoney(summed('I'), spent, style),
    computedMoney(`ROUND(G${row}-I${row},2)`, planned - spent, style),
    shareCell(row, planned, spent, style),
    computedMoney(summed('L'), sum(lines.map(lineLanding)), style),
  ]
}
