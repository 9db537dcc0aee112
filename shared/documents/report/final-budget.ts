import { budgetSpent, budgetTotal, lineAmount, lineSpent } from '../../domain/budget.ts'
import { formatEuros, typeset } from '../../domain/french.ts'
import type { Report } from '../../domain/report.ts'
import { cell, paragraph, row, table } from '../blocks.ts'
import type { Block, Cell } from '../document-tree.ts'
import { budgetChart } from './budget-chart.ts'

type Budget = Report['budget']

/** What was planned, what it cost in the end, and the difference of both. */
export function finalBudgetBlocks(budget: Budget): Block[] {
  if (budget.lines.length === 0) return []
  const total = budgetTotal(budget)
  const spent = budgetSpent(budget)
  const rows = budget.lines.map(line => {
    const amounts = amountCells(lineAmount(line), lineSpent(line))
    return row('body', [line.label, ...amounts])
  })
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
      [...rows, row('total', ['Total HT', ...amountCells(total, spent)])],
    ),
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

function amountCells(planned: number, spent: number): Cell[] {
  const gap = spent - planned
  return [
    cell(formatEuros(planned)),
    cell(formatEuros(spent)),
    cell(`${gap > 0 ? '+' : ''}${formatEuros(gap)}`),
  ]
}
