import type { MissionCard } from '../mission/card.ts'
import { isUnderway } from '../mission/state.ts'
import { sum } from '../money.ts'
import type { ProposalCard } from '../proposal/card.ts'
import { isExpired } from '../proposal/validity.ts'

/** The firm's work at a glance; amounts in cents excluding VAT. */
export type Portfolio = {
  readonly missionsUnderway: number
  /** Planned budget of the missions under way, what it has cost so far, and what is left of it. */
  readonly planned: number
  readonly spent: number
  readonly remaining: number
  /** Sent, not answered, still valid. */
  readonly awaited: { readonly count: number; readonly amount: number }
}

export function portfolio(
  missions: readonly MissionCard[],
  proposals: readonly ProposalCard[],
  today: string,
): Portfolio {
  const underway = missions.filter(mission => isUnderway(mission, today))
  const planned = sum(underway.map(({ total }) => total))
  const spent = sum(underway.map(mission => mission.spent))
  const awaited = proposals.filter(each => each.status === 'sent' && !isExpired(each, today))
  return {
    missionsUnderway: underway.length,
    planned,
    spent,
    remaining: planned - spent,
    awaited: { count: awaited.length, amount: sum(awaited.map(({ price }) => price?.max ?? 0)) },
  }
}
