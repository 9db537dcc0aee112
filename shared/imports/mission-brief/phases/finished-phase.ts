import type { Phase } from '../../../domain/plan/plan.ts'
import { wholeText } from '../../outline/entry.ts'
import { phaseField } from '../../outline/topics/phase-fields.ts'
import { addTold, type Draft, deliverablesOf } from './details.ts'

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

/** A list under none of its labels is what the phase delivers, where neither another one nor a line of it says it. */
function withBelow(draft: Draft, anchor: string): Draft {
  const { below, objectives, deliverables } = draft
  const named = below.filter(({ label = '' }) => phaseField(label) === 'deliverables')
  if (deliverables.length === 0 && named.length === 0)
    return { ...draft, deliverables: below.flatMap(each => deliverablesOf(each, anchor)) }
  const done = below.filter(each => !named.includes(each)).map(wholeText)
  const finished = { ...draft, objectives: [...objectives, ...done] }
  for (const each of named) addTold(finished, 'deliverables', each, anchor)
  return finished
}
