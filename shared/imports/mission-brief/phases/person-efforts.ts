import type { Phase } from '../../../domain/plan/plan.ts'
import type { Entry } from '../../outline/entry.ts'
import { type PersonDays, personDays, rowsByPhase } from '../../outline/tables/person-days.ts'

/**
 * « Consultant | A | B | C | Jours »: where a table has a column for each phase, its days are theirs, unless the
 * phases tell who works on them.
 */
export function withPersonDays(phases: readonly Phase[], entries: readonly Entry[]): Phase[] {
  const told = rowsByPhase(entries).flatMap(row => personDays(row) ?? [])
  const ranks = new Set(told.flatMap(({ days }) => [...days.keys()]))
  const isOfAll = ranks.size === phases.length && phases.every((_, rank) => ranks.has(rank))
  const isTold = phases.some(({ effort }) => effort.some(({ person }) => person !== 'Équipe'))
  if (told.length === 0 || !isOfAll || isTold) return [...phases]
  return phases.map((phase, rank) => ({ ...phase, effort: effortAt(rank, told) }))
}

function effortAt(rank: number, told: readonly PersonDays[]): Phase['effort'] {
  return told.flatMap(({ person, days }) => {
    const own = days.get(rank) ?? 0
    return own > 0 ? [{ person, days: own }] : []
  })
}
