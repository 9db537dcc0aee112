import type { Mission } from '../../../domain/mission/mission.ts'
import { firstDays, moneyIn, toNumber } from '../../../french/figures/numbers.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import type { Entry } from '../../outline/entry.ts'
import { cellOf } from '../../outline/tables/column-names.ts'
import type { Part } from '../../outline/topics/routing.ts'

/** « Total | 5 mois | 42 jours », « Total : 42 jours » under the phases is none of them, whether they make it or not. */
export function isTotalRow(entry: Entry): boolean {
  const { cells, label, text } = entry
  if (cells !== undefined) return isTotalName(cellOf(entry, 'phase') ?? '')
  return isTotalName(label ?? text) && isInDays(text)
}

/** « **Total : 42 jours** », alone in bold. */
export function isTotalPart({ title, entries }: Part): boolean {
  return (
    title !== undefined && isTotalName(title.text) && entries.length === 0 && isInDays(title.text)
  )
}

function isInDays(text: string): boolean {
  return firstDays(text) !== undefined && moneyIn(text).length === 0
}

/** What is stated of all phases together, beside what they make. */
export function statedOfPhases(
  parts: readonly Part[],
): Pick<Mission, 'statedDays' | 'statedDuration'> {
  const total = parts.flatMap(({ entries }) => entries).find(isTotalRow)
  const told = total?.cells === undefined ? (total ?? parts.find(isTotalPart)?.title) : undefined
  const days = told === undefined ? daysIn(total && cellOf(total, 'days')) : daysIn(told.text)
  const duration = total && cellOf(total, 'duration')
  return {
    ...(days !== undefined && { statedDays: days }),
    ...(duration && /\d/.test(duration) && { statedDuration: duration }),
  }
}

function daysIn(text = ''): number | undefined {
  const bare = /^\d+(?:[.,]\d+)?$/.test(text.trim()) ? toNumber(text) : undefined
  const days = bare ?? firstDays(text)?.days
  return days !== undefined && Number.isInteger(days * 4) ? days : undefined
}
