import type { Firm } from '../../domain/firm/firm.ts'
import { sum } from '../../domain/money.ts'
import { withInstalmentVat } from '../../domain/proposal/instalment-vat.ts'
import { shareTotal } from '../../domain/proposal/payments.ts'
import { optionPrice, paymentSchedule, paymentsOf } from '../../domain/proposal/price.ts'
import type { Option, Proposal } from '../../domain/proposal/proposal.ts'
import { formatEuros, formatPercent, withDe } from '../../french/writing.ts'
import { paragraph, row, section, table } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import type { ProposalSources } from '../proposal.ts'
import { hasVat, optionLabel } from './price-text.ts'

export function paymentSection({ proposal, firm }: ProposalSources): Block[] {
  const { options } = proposal
  const blocks = options.flatMap((option, index) => {
    const schedule = scheduleBlocks(proposal, option, firm)
    return options.length > 1 ? section(2, optionLabel(option, index), schedule) : schedule
  })
  return section(1, 'Modalités de paiement', blocks)
}

function scheduleBlocks(proposal: Proposal, option: Option, firm: Firm): Block[] {
  if (paymentsOf(proposal, option).length === 0) return []
  const { min, max } = optionPrice(option).firm
  return [...scheduleTable(proposal, option, firm), ...(min < max ? [estimateNote(max)] : [])]
}

/** Amounts with VAT add up to the price with VAT, to the cent. */
function scheduleTable(proposal: Proposal, option: Option, firm: Firm): Block[] {
  const instalments = paymentSchedule(proposal, option)
  const net = instalments.map(({ amount }) => amount)
  const gross = withInstalmentVat(net, firm.vatRate).map(part => part.gross)
  const taxed = (cents: number) => (hasVat(firm) ? formatEuros(cents) : '')
  const rows = instalments.map(({ when, share, amount }, index) =>
    row('body', [when, formatPercent(share), formatEuros(amount), taxed(gross[index] ?? 0)]),
  )
  const totalShare = formatPercent(
    shareTotal(instalments.map(({ share, when }) => ({ share, when }))),
  )
  return table(
    `Échéancier ${withDe(option.label)}`,
    [
      ['Échéance', 'text', 5],
      ['Part', 'percent', 1.3],
      [hasVat(firm) ? 'Montant HT' : 'Montant', 'money', 2.4],
      ['Montant TTC', 'money', 2.4],
    ],
    [...rows, row('total', ['Total', totalShare, formatEuros(sum(net)), taxed(sum(gross))])],
  )
}

function estimateNote(price: number): Block {
  return paragraph(
    `Échéances calculées sur le haut de l’estimation, soit ${formatEuros(price)}.`,
    'note',
  )
}
