import { type OptionPrice, optionPrice, sumRanges } from './price.ts'
import type { Option } from './proposal.ts'

/** Options that can be bought together, and what they cost together. */
export type OptionCombination = {
  readonly options: readonly Option[]
  readonly price: OptionPrice
  /** All of them are recommended, and no other is. */
  readonly isRecommended: boolean
}

/**
 * What can be bought beyond one option alone: each with each of the add-ons, then with all of them,
 * and those recommended together. Options that stand in each other's place are never added up,
 * unless both are recommended.
 */
export function optionCombinations(options: readonly Option[]): OptionCombination[] {
  const priced = options.filter(({ lines }) => lines.length > 0)
  const recommended = priced.filter(option => option.recommended === true)
  const candidates = [...compatible(priced), recommended].filter(({ length }) => length > 1)
  return unique(candidates).map(chosen => ({
    options: chosen,
    price: togetherPrice(chosen),
    isRecommended: isSame(chosen, recommended),
  }))
}

function togetherPrice(options: readonly Option[]): OptionPrice {
  const prices = options.map(optionPrice)
  return {
    firm: sumRanges(prices.map(({ firm }) => firm)),
    others: sumRanges(prices.map(({ others }) => others)),
    total: sumRanges(prices.map(({ total }) => total)),
  }
}

function compatible(options: readonly Option[]): Option[][] {
  const addOns = options.filter(option => option.addOn === true)
  const bases = options.filter(option => option.addOn !== true)
  if (bases.length === 0) return [addOns]
  return bases.flatMap(base => [...addOns.map(addOn => [base, addOn]), [base, ...addOns]])
}

function unique(combinations: readonly (readonly Option[])[]): (readonly Option[])[] {
  return combinations.filter(
    (chosen, index) => combinations.findIndex(each => isSame(each, chosen)) === index,
  )
}

function isSame(one: readonly Option[], other: readonly Option[]): boolean {
  return one.length === other.length && one.every(option => other.includes(option))
}
