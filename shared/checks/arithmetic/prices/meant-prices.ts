import { sum } from '../../../domain/money.ts'
import { optionPrice } from '../../../domain/proposal/price.ts'
import type { Option } from '../../../domain/proposal/proposal.ts'
import { mendedLine } from './priced-lines.ts'

/**
 * What the firm may have reckoned with, in cents, where a line of an option is wrong: the amounts as they stand,
 * and what the pieces of each line make. What follows from them is no other mistake.
 */
export function meantPrices(option: Option): readonly number[] {
  const own = option.lines.filter(({ billedByOthers }) => billedByOthers !== true)
  const mended = optionPrice({ ...option, lines: option.lines.map(mendedLine) })
  return [sum(own.map(({ amount = 0 }) => amount)), mended.firm.max]
}
