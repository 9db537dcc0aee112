import { percentOf } from '../../domain/money.ts'
import { optionPrice, paymentsOf } from '../../domain/proposal/price.ts'
import type { Option, Payment, Proposal } from '../../domain/proposal/proposal.ts'
import { folded } from '../../french/folded.ts'

/**
 * The payments of an option. Those that name none are of the options whose prices their amounts are a
 * share of, or whose names stand in their words; the others go with most of them.
 */
export function paymentsMeant(proposal: Proposal, option: Option): Payment[] {
  const payments = paymentsOf(proposal, option)
  const { options } = proposal
  if (options.length < 2 || payments.some(each => each.option !== undefined)) return payments
  const owners = ownersOf(payments, options)
  if (owners.every(each => each === undefined)) return payments
  const usual = mostOf(owners)
  return payments.filter((_, index) => (owners[index] ?? usual) === option)
}

function ownersOf(
  payments: readonly Payment[],
  options: readonly Option[],
): readonly (Option | undefined)[] {
  let named: Option | undefined
  return payments.map(payment => {
    named = options.find(option => isNamed(payment, option)) ?? named
    return named ?? onlyPriced(payment, options)
  })
}

/** « Formule 2 : à la commande », and those that follow it. */
function isNamed({ when }: Payment, { label }: Option): boolean {
  const [name] = /^(?:option|formule|variante|scenario|offre) [a-z\d]+\b/.exec(folded(label)) ?? []
  return name !== undefined && folded(when).includes(`${name} `)
}

/** The one option that an amount is that share of. */
function onlyPriced({ amount, share }: Payment, options: readonly Option[]): Option | undefined {
  if (amount === undefined) return undefined
  const priced = options.filter(option =>
    [optionPrice(option).firm.max, option.total ?? 0].some(
      price => price > 0 && Math.abs(percentOf(price, share) - amount) <= 1,
    ),
  )
  return priced.length === 1 ? priced[0] : undefined
}

function mostOf(owners: readonly (Option | undefined)[]): Option | undefined {
  const known = owners.flatMap(each => each ?? [])
  const times = (option: Option) => known.filter(each => each === option).length
  return known.toSorted((one, other) => times(other) - times(one))[0]
}
