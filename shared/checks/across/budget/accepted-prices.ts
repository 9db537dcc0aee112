import { optionPrice } from '../../../domain/proposal/price.ts'
import { formatEuroRange, formatEuros } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldProposal, toldBrief } from '../../scene/scene.ts'

/** What a client accepted or is offered fits in the envelope that its brief gives. */
export function acceptedPrices({ proposals }: Scene): Finding[] {
  return proposals.flatMap(offer => {
    const { status } = offer.proposal
    if (status !== 'accepted' && status !== 'sent') return []
    return priceFinding(offer, status === 'accepted' ? 'error' : 'warning')
  })
}

/** One option within it is enough: nobody says which one was chosen. */
function priceFinding(offer: ToldProposal, severity: Finding['severity']): Finding[] {
  const { mission, proposal, client } = offer
  const envelope = mission?.budget.envelope
  const prices = proposal.options
    .filter(({ addOn, lines }) => addOn !== true && lines.length > 0)
    .map(option => ({ option, price: optionPrice(option).firm }))
  const cheapest = prices.toSorted((one, other) => one.price.min - other.price.min)[0]
  if (mission === undefined || envelope === undefined || cheapest === undefined) return []
  const { option, price } = cheapest
  if (price.min <= envelope) return []
  return [
    {
      code: 'envelope-exceeded',
      severity,
      place: placeIn(offer, `Prix de « ${option.label} »`, [
        'options',
        proposal.options.indexOf(option),
      ]),
      against: placeIn(toldBrief(mission, client), 'Enveloppe', ['budget', 'envelope']),
      message: `« ${option.label} » coûte ${formatEuroRange(price)} ; l’enveloppe du brief est de ${formatEuros(envelope)}.`,
      expected: formatEuros(envelope),
      stated: formatEuroRange(price),
    },
  ]
}
