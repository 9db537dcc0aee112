import type { BudgetLine } from '../../domain/budget.ts'

type Days = Pick<BudgetLine, 'amount' | 'days' | 'spent' | 'spentDays'>

/**
 * The rate that the amounts of a line make, in cents: of the days spent or of all its days, whichever is the
 * rounder. Of two halves that disagree, the one told in round days is right.
 */
export function impliedRate(line: Days): number | undefined {
  const [whole, spent] = [wholeRate(line), spentRate(line)]
  if (whole === undefined || spent === undefined) return whole
  return roundnessOf(spent) > roundnessOf(whole) ? spent : whole
}

function wholeRate({ days, amount }: Days): number | undefined {
  return days === undefined || days === 0 ? undefined : amount / days
}

/** A line billed whole may have taken other days than those it was sold for. */
function spentRate({ spentDays, spent, amount }: Days): number | undefined {
  const isKnown = spentDays !== undefined && spentDays > 0 && spent !== undefined && spent > 0
  return isKnown && spent !== amount ? spent / spentDays : undefined
}

const steps = [10_000, 5000, 1000, 500, 100]

/** 1 200 € is rounder than 1 180 €, which is rounder than 1 166,67 €. */
function roundnessOf(rate: number): number {
  const index = steps.findIndex(step => rate % step === 0)
  return index === -1 ? 0 : steps.length - index
}
