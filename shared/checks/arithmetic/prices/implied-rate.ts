import type { BudgetLine } from '../../../domain/budget/budget.ts'
import type { Scene } from '../../scene/scene.ts'

type Days = Pick<BudgetLine, 'amount' | 'days' | 'spent' | 'spentDays' | 'statedLeft'>

/**
 * The rate that the amounts of a line make, in cents: of the days spent, of those left or of them all. Where
 * they disagree, the one that is known from elsewhere is right, else the roundest.
 */
export function impliedRate(line: Days, known: readonly number[] = []): number | undefined {
  const [all] = ratesOf(line)
  const rates = ratesOf(line).filter(rate => rate !== undefined)
  const isKnown = (rate: number) => known.some(each => Math.abs(each - rate) <= 100)
  return rates.find(isKnown) ?? rates.toSorted(rounderFirst)[0] ?? all
}

/** What a day of the mission costs by its brief, where that makes whole euros. */
export function ratesOfBrief({ briefs }: Scene, missionId: string | undefined): number[] {
  const lines = briefs.find(({ mission }) => mission.id === missionId)?.mission.budget.lines ?? []
  return lines.flatMap(({ kind, dayRate, amount, days }) => {
    const rate = kind === 'consulting' ? (dayRate ?? perDay(amount, days)) : undefined
    return rate === undefined || rate % 100 !== 0 ? [] : [rate]
  })
}

/** What the offers of the mission price its days at, in cents, each once. */
export function soldRates({ proposals }: Scene, missionId: string | undefined): number[] {
  const lines = proposals
    .filter(({ mission }) => mission !== undefined && mission.id === missionId)
    .flatMap(({ proposal }) => proposal.options.flatMap(option => option.lines))
  return [...new Set(lines.flatMap(({ dayRate }) => dayRate ?? []))]
}

/** Of all the days, which a whole price may be told for; of the halves. */
function ratesOf({ days, amount, spentDays, spent, statedLeft }: Days): (number | undefined)[] {
  const all = perDay(amount, days)
  if (days === undefined || spentDays === undefined || spent === undefined || spent === amount)
    return [all]
  return [all, perDay(spent, spentDays), perDay(statedLeft ?? amount - spent, days - spentDays)]
}

function perDay(amount: number, days: number | undefined): number | undefined {
  return days === undefined || days <= 0 || amount <= 0 ? undefined : amount / days
}

const steps = [10_000, 5000, 1000, 500, 100]

/** 1 200 € is rounder than 1 180 €, which is rounder than 1 166,67 €; of two as round, the first stays first. */
function rounderFirst(one: number, other: number): number {
  return roundnessOf(other) - roundnessOf(one)
}

function roundnessOf(rate: number): number {
  const index = steps.findIndex(step => rate % step === 0)
  return index === -1 ? 0 : steps.length - index
}
