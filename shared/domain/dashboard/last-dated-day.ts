import { addDays } from '../calendar/calendar.ts'
import type { MissionCard } from '../mission/card.ts'
import type { ProposalCard } from '../proposal/card.ts'

/** After so many days without a date, a workspace is one of another time rather than one that is late. */
const longAgo = 90

/**
 * The last day that the work speaks of, where it is long past: an archive, or the firm of the
 * example. All that is late there is late by that much.
 */
export function lastDatedDay(
  missions: readonly MissionCard[],
  proposals: readonly ProposalCard[],
  today: string,
): string | undefined {
  const days = [
    ...missions.flatMap(({ end, start, milestones }) => [
      end ?? start,
      ...milestones.map(({ date }) => date),
    ]),
    ...proposals.flatMap(({ date, validUntil }) => [date, validUntil]),
  ].filter(day => day !== undefined)
  const last = days.toSorted().at(-1)
  return last !== undefined && last < addDays(today, -longAgo) ? last : undefined
}
