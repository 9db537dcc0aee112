import type { Option, Proposal } from './proposal.ts'

/**
 * The proposal once its options are these: an option that left took its payments along, one that was
 * renamed keeps them, and one that became the recommended is so alone
 * among those that stand in its place.
 */
export function withOptions(before: Proposal, options: readonly Option[]): Proposal {
  const isGone = (id: string | undefined) =>
    before.options.some(each => each.id === id) && !options.some(each => each.id === id)
  const chosen = options.find(option => becameRecommended(option, before))
  return {
    ...before,
    options: chosen ? options.map(each => besides(each, chosen)) : [...options],
    payments: paymentsById(before).filter(payment => !isGone(payment.option)),
  }
}

/** Payments name their option by its id, so that its label can change. */
function paymentsById({ options, payments }: Proposal): Proposal['payments'] {
  return payments.map(payment => {
    const named = options.find(option => option.label === payment.option)
    return named === undefined ? payment : { ...payment, option: named.id }
  })
}

function becameRecommended(option: Option, before: Proposal): boolean {
  const same = before.options.find(each => each.id === option.id)
  return option.recommended === true && same?.recommended !== true
}

/** One that is bought beside another is recommended or not whatever the others are. */
function besides(option: Option, chosen: Option): Option {
  if (option.id === chosen.id || option.addOn === true || chosen.addOn === true) return option
  const { recommended: _noLonger, ...others } = option
  return others
}
