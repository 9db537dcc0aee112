import { type Firm, personNamed } from '../firm/firm.ts'
import { sum } from '../money.ts'
import type { Phase } from './plan.ts'

/** Days of one phase, all people together. */
export function phaseDays(phase: Pick<Phase, 'effort'>): number {
  return sum(phase.effort.map(effort => effort.days))
}

/**
 * Days of each person over the phases, in order of first appearance. A person may be written as an
 * id here and as a name there: given the firm, both count together, under the name.
 */
export function daysByPerson(
  phases: readonly Pick<Phase, 'effort'>[],
  firm?: Firm,
): { person: string; days: number }[] {
  const days = new Map<string, number>()
  for (const effort of phases.flatMap(phase => phase.effort)) {
    const person = (firm && personNamed(firm, effort.person)?.name) ?? effort.person
    days.set(person, (days.get(person) ?? 0) + effort.days)
  }
  return [...days].map(([person, total]) => ({ person, days: total }))
}
