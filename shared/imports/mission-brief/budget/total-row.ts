import { sum } from '../../../domain/money.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { moneyIn } from '../../../french/figures/numbers.ts'
import { cellOf } from '../../outline/tables/column-names.ts'
import type { Part } from '../../outline/topics/routing.ts'
import type { BudgetReading } from './reading.ts'

/** The total row of a table that its lines do not make is a sum to mend, and nothing that was agreed. */
export function withTotalRowApart(reading: BudgetReading, parts: readonly Part[]): BudgetReading {
  const { envelope, lines, stated, ...budget } = reading.budget
  if (envelope === undefined || stated?.total !== undefined || lines.length < 2) return reading
  const told = sum(lines.map(({ amount }) => amount))
  const isNear = told !== envelope && Math.abs(told - envelope) <= envelope * slipOfAdding
  if (!isNear || !isTotalRow(envelope, parts)) return reading
  return { ...reading, budget: { ...budget, lines, stated: { ...stated, total: envelope } } }
}

/** A total further away is of other lines, or caps them. */
const slipOfAdding = 0.1

function isTotalRow(envelope: number, parts: readonly Part[]): boolean {
  return parts.some(({ entries }) =>
    entries.some(each => {
      const label = bareWords(cellOf(each, 'what', 'phase', 'detail') ?? '')
      const money = moneyIn(cellOf(each, 'amount') ?? '').at(-1)
      return (
        each.cells !== undefined &&
        /^total(?: general| ht| de la mission| du projet)*$/.test(label) &&
        money?.max === envelope
      )
    }),
  )
}
