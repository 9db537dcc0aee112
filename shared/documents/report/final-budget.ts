import {
  type BudgetLine,
  budgetSpent,
  budgetTotal,
  lineAmount,
  lineSpent,
} from '../../domain/budget/budget.ts'
import type { Report } from '../../domain/report/report.ts'
import { formatEuros, typeset } from '../../french/writing.ts'
import { cell, paragraph, row, table } from '../blocks.ts'
import type { Block, Cell } from '../document-tree.ts'
import { amountAndDays, totalDays } from './amounts.ts'
import { budgetChart } from './budget-chart.ts'
import { envelopeNote } from './envelope.ts'

type Budget = Report['budget']

/** What was planned, what it cost in the end, and the difference of both. */
export function finalBudgetBlocks(budget: Budget): Block[] {
  if (budget.lines.length === 0) return envelopeNote(budget)
  const total = budgetTotal(budget)
  const spent = budgetSpent(budget)
  const rows = budget.lines.map(line => row('body', [line.label, ...lineCells(line)]))
  const days = totalDays(budget.lines.map(line => line.days))
  const spentDays = totalDays(budget.lines.map(line => line.spentDays))
  return [
    paragraph(balance(spent - total), 'lead'),
    ...table(
      'Bilan financier',
      [
        ['Poste', 'text', 5],
        ['Budget HT', 'money', 2],
        ['Réalisé HT', 'money', 2],
        ['Écart', 'money', 2],
      ],
      [...rows, row('total', ['Total HT', ...amountCells({ total, spent, days, spentDays })])],
    ),
    ...envelopeNote(budget),
    ...budgetChart(budget, true),
  ]
}

function balance(gap: number): string {
  if (gap === 0) return 'Le budget a été tenu à l’euro près.'
  const amount = formatEuros(Math.abs(gap))
  return gap < 0
    ? typeset(`Mission réalisée ${amount} au-dessous du budget.`)
    : typeset(`Mission réalisée ${amount} au-dessus du budget.`)
}

function lineCells(line: BudgetLine): Cell[] {
  const { days, spentDays } = line
  return amountCells({ total: lineAmount(line), spent: lineSpent(line), days, spentDays })
}

type Amounts = {
  readonly total: number
  readonly spent: number
  readonly days: number | undefined
  readonly spentDays: number | undefined
}

function amountCells({ total, spent, days, spentDays }: Amounts): Cell[] {
  const gap = spent - total
  return [
    cell(amountAndDays(total, days)),
    cell(amountAndDays(spent, spentDays)),
    cell(`${gap > 0 ? '+' : ''}${formatEuros(gap)}`),
  ]
}
