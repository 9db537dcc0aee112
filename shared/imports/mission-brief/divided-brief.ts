import { remarksLeft, withoutRemarks } from '../outline/beside-list.ts'
import { type Left, partsAbout } from '../outline/reading.ts'
import { withFactsApart } from '../outline/topics/aims-in-prose.ts'
import type { Part } from '../outline/topics/routing.ts'

export type BriefParts = {
  readonly parts: readonly Part[]
  /** Sentences below a list that say something of all of it. */
  readonly remarks: readonly Left[]
}

/** The header, and each topic of a brief, with the facts of a prose and the remarks on a list apart. */
export function dividedBrief(told: readonly Part[]): BriefParts {
  const apart = withFactsApart(told)
  return { parts: withoutRemarks(apart), remarks: remarksLeft(apart) }
}

/** Who works on the mission, whichever side the title tells. */
export function teamParts(parts: readonly Part[]): Part[] {
  return partsAbout(parts, 'team', 'clientTeam', 'firmTeam')
}
