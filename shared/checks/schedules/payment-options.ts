import { percentOf, sum } from '../../domain/money.ts'
import { statedNet } from '../../domain/proposal/payments.ts'
import { optionPrice } from '../../domain/proposal/price.ts'
import type { Option } from '../../domain/proposal/proposal.ts'
import { formatEuros, formatPercent } from '../../french/writing.ts'
import type { Finding } from '../findings/finding.ts'
import { placeIn, type Scene, type ToldProposal } from '../scene/scene.ts'
import { areOfTotal } from './payments.ts'
import { paymentsMeant } from './payments-meant.ts'

/** Payments belong to an option that is offered, and amounts of an estimate stay within its range. */
export function paymentOptions({ proposals, workspace }: Scene): Finding[] {
  const { vatRate } = workspace.firm
  return proposals.flatMap(offer => [
    ...orphans(offer),
    ...offer.proposal.options.flatMap(option => outsideRange(offer, option, vatRate)),
  ])
}

function orphans(offer: ToldProposal): Finding[] {
  const { options, payments } = offer.proposal
  const known = new Set(options.flatMap(({ id, label }) => [id, label]))
  return payments.flatMap(({ option, when }, index) => {
    if (option === undefined || known.has(option)) return []
    return [
      {
        code: 'payment-share-mismatch' as const,
        severity: 'error' as const,
        place: placeIn(offer, `Échéance « ${when} »`, ['payments', index, 'option']),
        message: `L’échéance « ${when} » est celle d’une option qui n’est pas dans la proposition.`,
      },
    ]
  })
}

function outsideRange(offer: ToldProposal, option: Option, vatRate: number): Finding[] {
  const payments = paymentsMeant(offer.proposal, option)
  const { firm } = optionPrice(option)
  if (firm.min === firm.max || payments.length === 0) return []
  if (areOfTotal(option, payments, vatRate)) return []
  return payments.flatMap(payment => {
    const { share, when } = payment
    const amount = statedNet(payment, vatRate)
    const [low, high] = [percentOf(firm.min, share), percentOf(firm.max, share)]
    if (amount === undefined || (amount >= low - 100 && amount <= high + 100)) return []
    return [
      {
        code: 'payment-amount-mismatch' as const,
        severity: 'error' as const,
        place: placeIn(offer, `Échéance « ${when} » de « ${option.label} »`, [
          'payments',
          offer.proposal.payments.indexOf(payment),
          'amount',
        ]),
        message: `${formatPercent(share)} de « ${option.label} » font de ${formatEuros(low)} à ${formatEuros(high)}, et non ${formatEuros(amount)}${ownerOf(offer, option)}.`,
        expected: `${formatEuros(low)} – ${formatEuros(high)}`,
        stated: formatEuros(amount),
      },
    ]
  })
}

/** The other option whose price these payments make, where there is one. */
function ownerOf(offer: ToldProposal, option: Option): string {
  const paid = sum(paymentsMeant(offer.proposal, option).map(({ amount }) => amount ?? 0))
  const owner = offer.proposal.options.find(
    each => each !== option && optionPrice(each).firm.max === paid && paid > 0,
  )
  return owner === undefined ? '' : ` : c’est l’échéancier de « ${owner.label} »`
}
