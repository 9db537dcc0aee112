import type { RootContent } from 'mdast'
import { paymentSchedule } from '../../../domain/proposal/price.ts'
import type { Option, Payment } from '../../../domain/proposal/proposal.ts'
import { firstPercent } from '../../../french/figures/numbers.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { type PrintedRow, printedRows } from '../../printed/table.ts'
import { printedCents } from './money.ts'

/** Under the heading of each option; under none where there is but one. */
export function printedPayments(
  { blocks, parts }: PrintedSection,
  options: readonly Option[],
): Payment[] {
  const [only] = options
  const own = only === undefined ? [] : paymentsOf(blocks, only)
  const ofParts = parts.flatMap(part => {
    const option = options.find(
      ({ label }, index) => (label || `Option ${index + 1}`) === part.title,
    )
    return option === undefined ? [] : paymentsOf(part.blocks, option)
  })
  return [...own, ...ofParts]
}

/** An amount is computed from its share: it is told where it is another. */
function paymentsOf(blocks: readonly RootContent[], option: Option): Payment[] {
  const rows = blocks
    .flatMap(block => printedRows(block, 'Échéance') ?? [])
    .filter(row => row.cell('Échéance')[0]?.type !== 'strong')
  const payments = wholeShares(rows.map(row => paymentOf(row, option)))
  const computed = paymentSchedule({ payments }, option)
  return payments.map((payment, index) => {
    const { text } = rows[index] ?? {}
    const amount = printedCents(text?.('Montant HT') || text?.('Montant') || '')
    const isComputed = amount === undefined || amount === computed[index]?.amount
    return isComputed ? payment : { ...payment, amount }
  })
}

function paymentOf({ text }: PrintedRow, option: Option): Payment {
  return { option: option.id, share: firstPercent(text('Part')) ?? 0, when: text('Échéance') }
}

/** Thirds are printed with two decimals: equal shares that make the whole but for that are even. */
function wholeShares(payments: readonly Payment[]): Payment[] {
  const even = 100 / payments.length
  const isEven = payments.every(({ share }) => Math.abs(share - even) < 0.005)
  return payments.map(payment => (isEven ? { ...payment, share: even } : payment))
}
