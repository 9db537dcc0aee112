import { optionPrice } from '../../../domain/proposal/price.ts'
import type { Option } from '../../../domain/proposal/proposal.ts'

/**
 * « À prévoir chez l’éditeur » is a part of the project where the total that is told has it, and else
 * stands beside it: `whole` are the same options with these lines.
 */
export function withOthersInTotal(options: readonly Option[], whole: readonly Option[]): Option[] {
  return options.map((option, index) => {
    const other = whole[index]
    return other !== undefined && isNearer(other, option) ? other : option
  })
}

function isNearer(one: Option, other: Option): boolean {
  return one.total !== undefined && distance(one) * 2 < distance(other)
}

/** How far the lines are from the total that is told, in cents. */
function distance(option: Option): number {
  const { total } = optionPrice(option)
  const { total: low = 0, totalMax: high = low } = option
  return Math.abs(total.min - low) + Math.abs(total.max - high)
}
