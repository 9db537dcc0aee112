import { moneyIn } from '../../../french/figures/numbers.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import type { Entry } from '../../outline/entry.ts'
import { cellOf } from '../../outline/tables/column-names.ts'
import type { Part } from '../../outline/topics/routing.ts'
import { hasVerb } from '../../words/explaining-sentence.ts'
import type { BudgetReading } from './reading.ts'

/**
 * What a list or a line says beside the table of the lines: « Conseil seul : 20 000 € », « Si l’aide est accordée, il reste
 * 12 000 € »; a sentence, or anything below a total that the lines make already.
 */
export function isSaidBesideTable(
  { cells, line, text }: Entry,
  { entries }: Part,
  { budget }: BudgetReading,
): boolean {
  if (cells !== undefined || moneyIn(text).length === 0) return false
  const rows = entries.filter(each => cellOf(each, 'amount') !== undefined)
  if (rows.length === 0) return false
  const isBelowTotal = rows.some(row => row.line < line && isTotalName(row.cells?.[0]?.text ?? ''))
  return hasVerb(text) || (isBelowTotal && (isComplete(budget) || makesAgain(text, budget)))
}

/** The lines make the envelope already. */
export function isComplete({ envelope, lines }: BudgetReading['budget']): boolean {
  return envelope !== undefined && lines.reduce((sum, { amount }) => sum + amount, 0) === envelope
}

/** « Conseil et déplacements : 21 000 € »: what several lines make. */
function makesAgain(text: string, { lines }: BudgetReading['budget']): boolean {
  const amounts = lines.slice(0, mostLines).map(({ amount }) => amount)
  return moneyIn(text).some(({ max }) => isSumOfSome(max, amounts))
}

const mostLines = 12

function isSumOfSome(sum: number, [first, ...others]: readonly number[]): boolean {
  if (first === undefined) return sum === 0
  return isSumOfSome(sum, others) || (first <= sum && isSumOfSome(sum - first, others))
}
