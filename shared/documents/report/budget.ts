import {
  type BudgetLine,
  budgetRemaining,
  budgetSpent,
  budgetTotal,
  lineAmount,
  lineSpent,
} from '../../domain/budget/budget.ts'
import {
  consumptionRate,
  daysRemaining,
  lineRemaining,
  totalDaysRemaining,
} from '../../domain/budget/consumption.ts'
import { budgetLanding, lineLanding } from '../../domain/budget/landing.ts'
import type { Report } from '../../domain/report/report.ts'
import { wholePercent } from '../../french/figures/counted.ts'
import { formatEuros } from '../../french/writing.ts'
import { row, table } from '../blocks.ts'
import type { Block, BlockOf } from '../document-tree.ts'
import { amountAndDays, totalDays } from './amounts.ts'
import { budgetChart } from './budget-chart.ts'
import { envelopeNote } from './envelope.ts'
import { finalBudgetBlocks } from './final-budget.ts'

type Budget = Report['budget']

/** What was planned, spent and left, and where each line is going to land: nowhere else, once it is over. */
export function budgetBlocks(budget: Budget, status: Report['status']): Block[] {
  if (budget.lines.length === 0) return envelopeNote(budget)
  if (status === 'done') return finalBudgetBlocks(budget)
  return [
    budgetFigures(budget),
    ...budgetTable(budget),
    ...envelopeNote(budget),
    ...budgetChart(budget, false),
  ]
}

function budgetFigures(budget: Budget): BlockOf<'keyFigures'> {
  const rate = consumptionRate(budget)
  return {
    kind: 'keyFigures',
    figures: [
      { value: formatEuros(budgetTotal(budget)), label: 'Prévu HT' },
      { value: formatEuros(budgetSpent(budget)), label: spentLabel(rate) },
      { value: formatEuros(budgetRemaining(budget)), label: 'Reste HT' },
      { value: formatEuros(budgetLanding(budget)), label: 'Atterrissage HT' },
    ],
  }
}

function spentLabel(rate: number | undefined): string {
  return rate === undefined ? 'Consommé HT' : `Consommé HT, soit ${wholePercent(rate)}`
}

function budgetTable(budget: Budget): Block[] {
  return table(
    'Budget prévu, consommé et restant',
    [
      ['Poste', 'text', 4],
      ['Prévu HT', 'money', 2],
      ['Consommé HT', 'money', 2],
      ['Part', 'percent', 1.2],
      ['Reste HT', 'money', 2],
      ['Atterrissage HT', 'money', 2.1],
    ],
    [...budget.lines.map(lineRow), totalRow(budget)],
  )
}

function lineRow(line: BudgetLine) {
  return row('body', [
    line.label,
    amountAndDays(lineAmount(line), line.days),
    amountAndDays(lineSpent(line), line.spentDays),
    shareText({ lines: [line] }),
    amountAndDays(lineRemaining(line), daysRemaining(line)),
    formatEuros(lineLanding(line)),
  ])
}

function totalRow(budget: Budget) {
  const { lines } = budget
  return row('total', [
    'Total HT',
    amountAndDays(budgetTotal(budget), totalDays(lines.map(line => line.days))),
    amountAndDays(budgetSpent(budget), totalDays(lines.map(line => line.spentDays))),
    shareText(budget),
    amountAndDays(budgetRemaining(budget), totalDaysRemaining(budget)),
    formatEuros(budgetLanding(budget)),
  ])
}

function shareText(budget: Budget): string {
  const rate = consumptionRate(budget)
  return rate === undefined ? '' : wholePercent(rate)
}
