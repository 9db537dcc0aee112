import { percentOf } from '../../domain/money.ts'
import { optionPrice } from '../../domain/proposal/price.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { moneyIn } from '../../french/figures/numbers.ts'
import { formatEuros, formatPercent } from '../../french/writing.ts'
import type { Finding } from '../findings/finding.ts'
import { around, figuresLike, saidWith } from '../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes, type ToldReport } from '../scene/scene.ts'
import { instalmentsIn } from './told-instalments.ts'

/** « La deuxième échéance : 30 %, soit 18 600 € » in minutes, where the proposal asks 16 800 € for that share. */
export function recalledInstalments({ proposals, reports, meetings }: Scene): Finding[] {
  const recalled = [...reports, ...meetings].filter(({ mission }) => mission !== undefined)
  return recalled.flatMap(told => {
    const said = figuresLike(told, rough)
    const offers =
      said.length === 0 ? [] : proposals.filter(({ mission }) => mission === told.mission)
    if (offers.length === 0 || saidWith(told, otherPrice).length > 0) return []
    return said.flatMap(({ text, field, path }) =>
      instalmentsIn(text).flatMap(({ quote, share, cents }) => {
        const asked = offers.flatMap(({ proposal }) => askedFor(proposal, share))
        const [first] = asked
        if (first === undefined || asked.some(each => isAsked(each, cents))) return []
        if (isOfOwnPrice(text, share, cents)) return []
        const place = placeIn(told, field, path, around(text, text.indexOf(quote), quote.length))
        return [finding(place, placeOf(offers[0], told), { share, cents, first })]
      }),
    )
  })
}

const rough = /(?:acompte|solde|[ée]ch[ée]ance|versement)[^\n]*€/i
const otherPrice = /avenant|remise|ristourne|ren[ée]goci/i

/** What the schedule tells for that share, and what it makes of each price. */
function askedFor({ payments, options }: Proposal, share: number): number[] {
  const same = payments.filter(each => each.share === share)
  const told = same.flatMap(({ amount = 0, withVat }) => [amount, withVat ? amount / 1.2 : 0])
  const prices = options.flatMap(option => [option.total ?? 0, optionPrice(option).firm.max])
  const computed = prices.filter(price => price > 0).map(price => percentOf(price, share))
  return same.length === 0 ? [] : [...told, ...computed].filter(each => each > 0)
}

/** To the euro, without VAT or with it. */
function isAsked(asked: number, cents: number): boolean {
  return [asked, asked * 1.2].some(each => Math.abs(each - cents) <= 100)
}

/** « Prix : 12 000 €. Acompte de 30 % : 3 600 € » reckons on a price of its own. */
function isOfOwnPrice(text: string, share: number, cents: number): boolean {
  return moneyIn(text).some(({ min }) => isAsked(percentOf(min, share), cents))
}

function placeOf(offer: Scene['proposals'][number] | undefined, told: ToldMinutes | ToldReport) {
  return offer === undefined
    ? placeIn(told, 'Échéancier', [])
    : placeIn(offer, 'Échéancier', ['payments'])
}

type Recalled = { readonly share: number; readonly cents: number; readonly first: number }

function finding(
  place: Finding['place'],
  against: Finding['place'],
  { share, cents, first }: Recalled,
): Finding {
  const [expected, stated] = [formatEuros(first), formatEuros(cents)]
  return {
    code: 'payment-amount-mismatch',
    severity: 'error',
    place,
    against,
    message: `L’échéance de ${formatPercent(share)} est de ${stated} ici, et de ${expected} dans la proposition.`,
    expected,
    stated,
  }
}
