import { type Firm, personNamed } from '../firm/firm.ts'
import type { Mission } from '../mission/mission.ts'
import { daysByPerson } from '../plan/effort.ts'

export type PersonTime = {
  readonly person: string
  /** Over the whole mission, by its phases. */
  readonly planned: number
  /** Worked within the period, and from the start to its end. */
  readonly inPeriod: number
  readonly toDate: number
}

/** Days, both ends included; `since` is open where a period has no start. */
export type TimeWindow = { readonly since: string | undefined; readonly until: string }

/** Days of each person of a mission, those of its plan first; nobody where nothing was noted yet. */
export function timeByPerson(
  { phases, timeEntries }: Pick<Mission, 'phases' | 'timeEntries'>,
  firm: Firm,
  { since = '', until }: TimeWindow,
): PersonTime[] {
  const entries = timeEntries.filter(({ date }) => date <= until)
  if (entries.length === 0) return []
  const planned = totals(daysByPerson(phases, firm))
  const named = entries.map(({ person, date, days }) => {
    return { person: personNamed(firm, person)?.name ?? person, date, days }
  })
  const toDate = totals(named)
  const inPeriod = totals(named.filter(({ date }) => date >= since))
  return [...new Set([...planned.keys(), ...toDate.keys()])].map(person => ({
    person,
    planned: planned.get(person) ?? 0,
    inPeriod: inPeriod.get(person) ?? 0,
    toDate: toDate.get(person) ?? 0,
  }))
}

function totals(
  parts: readonly { readonly person: string; readonly days: number }[],
): Map<string, number> {
  const days = new Map<string, number>()
  for (const part of parts) days.set(part.person, (days.get(part.person) ?? 0) + part.days)
  return days
}
