import type { Mission } from '../../domain/mission.ts'
import { cellOf } from '../outline/column-names.ts'
import type { Entry } from '../outline/entry.ts'
import type { Part } from '../outline/routing.ts'
import { firstDays } from '../words/french-numbers.ts'
import { isTotalName } from '../words/total-name.ts'

/** « Total | 5 mois | 42 jours » under the phases is none of them, whether they make it or not. */
export function isTotalRow(entry: Entry): boolean {
  return isTotalName(cellOf(entry, 'phase') ?? '')
}

/** What is stated of all phases together, beside what they make. */
export function statedOfPhases(
  parts: readonly Part[],
): Pick<Mission, 'statedDays' | 'statedDuration'> {
  const total = parts.flatMap(({ entries }) => entries).find(isTotalRow)
  if (total === undefined) return {}
  const days = daysIn(cellOf(total, 'days'))
  const duration = cellOf(total, 'duration')
  return {
    ...(days !== undefined && { statedDays: days }),
    ...(duration && /\d/.test(duration) && { statedDuration: duration }),
  }
}

function daysIn(text = ''): number | undefined {
  const bare = /^\d+(?:[.,]\d+)?$/.test(text.trim()) ? Number(text.replace(',', '.')) : undefined
  const days = bare ?? firstDays(text)?.days
  return days !== undefined && Number.isInteger(days * 4) ? days : undefined
}
