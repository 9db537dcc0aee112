import {
  type BudgetLine,
  budgetRemaining,
  budgetSpent,
  budgetTotal,
  lineAmount,
  lineSpent,
} from '../../domain/budget.ts'
import { consumptionRate, daysRemaining, lineRemaining } from '../../domain/consumption.ts'
import { formatDays, formatEuros, typeset } from '../../domain/french.ts'
import { budgetLanding, lineLanding } from '../../domain/landing.ts'
import { sum } from '../../domain/money.ts'
import type { Report } from '../../domain/report.ts'
import { paragraph, row, table } from '../blocks.ts'
import type { Block, BlockOf, Line } from '../document-tree.ts'
import { wholePercent } from '../parts/counted.ts'
import { budgetChart } from './budget-chart.ts'
import { finalBudgetBlocks } from './final-budget.ts'

type Budget = Report['budget']

/** What was planned, spent and left, and where each line is going to land: nowhere else, once it is over. */
export function budgetBlocks(budget: Budget, status: Report['status']): Block[] {
  if (budget.lines.length === 0) return []
  if (status === 'done') return [...finalBudgetBlocks(budget), ...envelopeNote(budget)]
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
    amountAndDays(budgetTotal(budget), totalOf(lines.map(line => line.days))),
    amountAndDays(budgetSpent(budget), totalOf(lines.map(line => line.spentDays))),
    shareText(budget),
    amountAndDays(budgetRemaining(budget), totalOf(lines.map(daysRemaining))),
    formatEuros(budgetLanding(budget)),
  ])
}

function totalOf(days: readonly (number | undefined)[]): number | undefined {
  const known = days.filter(each => each !== undefined)
  return known.length === 0 ? undefined : sum(known)
}

function shareText(budget: Budget): string {
  const rate = consumptionRate(budget)
  return rate === undefined ? '' : wholePercent(rate)
}

function amountAndDays(cents: number, days: number | undefined): Line {
  const amount = formatEuros(cents)
  return [{ text: days === undefined ? amount : `${amount}\n${formatDays(days)}` }]
}

function envelopeNote({ envelope, ...budget }: Budget): Block[] {
  if (envelope === undefined) return []
  const gap = budgetTotal(budget) - envelope
  const agreed = `Enveloppe convenue HT : ${formatEuros(envelope)}`
  if (gap === 0) return [paragraph(typeset(`${agreed}, soit le budget prévu.`), 'note')]
  const side = gap > 0 ? 'la dépasse de' : 'lui est inférieur de'
  return [
    paragraph(typeset(`${agreed}. Le budget prévu ${side} ${formatEuros(Math.abs(gap))}.`), 'note'),
  ]
}
