import { type BudgetLine, lineAmount, lineSpent } from '../../domain/budget/budget.ts'
import { budgetKindLabels } from '../../domain/budget/kind.ts'
import { lineLanding } from '../../domain/budget/landing.ts'
import type { Firm } from '../../domain/firm/firm.ts'
import type { Phase } from '../../domain/plan/plan.ts'
import { personName } from '../parts/phases.ts'
import type { CellStyle, WorkbookCell } from '../workbook-tree.ts'
import { blank, computed, computedMoney, days, money, words } from './cells.ts'

/** One line of the budget; what is computed follows what is typed to its left. */
export function lineCells(
  line: BudgetLine,
  row: number,
  phases: readonly Phase[],
  firm: Firm,
): WorkbookCell[] {
  const phase = phases.find(each => each.id === line.phaseId)?.name ?? ''
  const person = line.person === undefined ? '' : personName(line.person, firm)
  return [
    words(budgetKindLabels[line.kind], 'input'),
    words(line.label),
    words(phase),
    words(person),
    days(line.days, 'input'),
    money(line.dayRate, 'input'),
    plannedCell(line, row),
    days(line.spentDays, 'input'),
    spentCell(line, row),
    ...computedCells(row, lineAmount(line), lineSpent(line), lineLanding(line)),
    words(line.id, 'note'),
  ]
}

function plannedCell(line: BudgetLine, row: number): WorkbookCell {
  if (line.days === undefined || line.dayRate === undefined) return money(line.amount, 'input')
  return computedMoney(`ROUND(E${row}*F${row},2)`, lineAmount(line))
}

function spentCell(line: BudgetLine, row: number): WorkbookCell {
  if (line.spent !== undefined) return money(line.spent, 'input')
  if (line.dayRate === undefined) return money(0, 'input')
  return computedMoney(`ROUND(H${row}*F${row},2)`, lineSpent(line))
}

function computedCells(row: number, planned: number, spent: number, landing: number) {
  return [
    computedMoney(`ROUND(G${row}-I${row},2)`, planned - spent),
    shareCell(row, planned, spent, 'body'),
    computedMoney(`IF(G${row}<0,MIN(G${row},I${row}),MAX(G${row},I${row}))`, landing),
  ]
}

/** Spent over planned, of a line or of a total; nothing where nothing was planned. */
export function shareCell(
  row: number,
  planned: number,
  spent: number,
  style: CellStyle,
): WorkbookCell {
  const formula = `IF(G${row}=0,"",I${row}/G${row})`
  return computed(formula, planned === 0 ? '' : spent / planned, 'percent', style)
}

/** A line to fill in. */
export function emptyLine(row: number): WorkbookCell[] {
  return [
    blank('input'),
    blank('input'),
    blank('input'),
    blank('input'),
    blank('input', 'days'),
    blank('input', 'money'),
    computedMoney(`ROUND(E${row}*F${row},2)`, 0),
    blank('input', 'days'),
    computedMoney(`ROUND(H${row}*F${row},2)`, 0),
    ...computedCells(row, 0, 0, 0),
    blank('note'),
  ]
}
