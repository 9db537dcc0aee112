import { moneyIn, toNumber } from '../../../french/figures/numbers.ts'

/** « 41 200 € – 46 400 € » in cents; both ends are equal where one amount stands there. */
export function printedRange(text: string): { min: number; max: number } | undefined {
  const [money] = moneyIn(text.replace('−', '-'))
  if (money === undefined) return undefined
  const isBelowZero = text.startsWith('−')
  return isBelowZero ? { min: -money.min, max: -money.max } : { min: money.min, max: money.max }
}

export function printedCents(text: string): number | undefined {
  return printedRange(text)?.min
}

/** « 2,5 » ; a dash stands for none. */
export function printedNumber(text: string): number | undefined {
  return /^−?[\d\s\u00a0\u202f]+(?:,\d+)?$/u.test(text)
    ? toNumber(text.replace('−', '-'))
    : undefined
}
