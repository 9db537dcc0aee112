import type { Mission } from '../../../domain/mission/mission.ts'
import type { Milestone } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'
import type { Timeline } from './timeline.ts'

/** When a mission begins and ends: as its calendar says, else by the milestones named for it. */
export function startAndEnd(
  timeline: Timeline,
  milestones: readonly Milestone[],
): Pick<Mission, 'start' | 'end'> {
  const dayOf = (named: RegExp) => {
    const days = milestones.filter(({ title }) => named.test(bareWords(title)))
    return days.length === 1 ? days[0]?.planned : undefined
  }
  const start = timeline.start ?? dayOf(starts)
  const end = timeline.end ?? dayOf(ends)
  return { ...(start && { start }), ...(end && { end }) }
}

const whole = '(?: (?:de la mission|du projet|de mission|mission|projet))?'
const starts = new RegExp(`^(?:demarrage|debut)${whole}$`)
const ends = new RegExp(`^(?:cloture|fin)${whole}$`)
