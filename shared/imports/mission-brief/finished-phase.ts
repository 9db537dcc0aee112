import type { Phase } from '../../domain/plan.ts'
import { wholeText } from '../outline/entry.ts'
import { type Draft, deliverablesOf } from './phase-details.ts'

/** The phase that was told, once all of its parts are read. */
export function finishedPhase(told: Draft, anchor: string, newId: () => string): Phase {
  const {
    number: _,
    isOverText: __,
    below: ___,
    days,
    deliverables,
    ...draft
  } = withBelow(told, anchor)
  return {
    id: newId(),
    ...draft,
    effort: draft.effort.length === 0 && days ? [{ person: 'Équipe', days }] : draft.effort,
    deliverables: deliverables.map(each => ({ id: newId(), ...each })),
  }
}

/** A list under none of its labels is what the phase delivers, where no other one says it. */
function withBelow(draft: Draft, anchor: string): Draft {
  const { below, objectives, deliverables } = draft
  if (deliverables.length > 0)
    return { ...draft, objectives: [...objectives, ...below.map(wholeText)] }
  return { ...draft, deliverables: below.flatMap(each => deliverablesOf(each, anchor)) }
}
