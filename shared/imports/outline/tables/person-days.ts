import { bareWords } from '../../../french/bare-words.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import { isPersonName } from '../../header/person.ts'
import type { Cell, Entry } from '../entry.ts'

/** The days of somebody in each phase, by the rank of the phase from 0. */
export type PersonDays = {
  readonly person: string
  readonly days: ReadonlyMap<number, number>
}

/** « Anne Roy | 9 j | 8 j | – | 17 j | 1 100 € » under « Consultant | Phase 1 | Phase 2 | Phase 3 | Total | TJM ». */
export function personDays(row: Entry): PersonDays | undefined {
  const person = row.cells?.find(({ text }) => isPersonName(text))?.text
  const days = daysByPhase(row)
  return person === undefined || days === undefined ? undefined : { person, days }
}

/** The same for a row of any name, such as the total of all of them; nothing where a phase has no figure of days. */
export function daysByPhase({ cells = [] }: Entry): ReadonlyMap<number, number> | undefined {
  const own = cells.flatMap(cell => {
    const rank = rankOfPhase(cell)
    return rank === undefined ? [] : [{ rank, days: daysIn(cell.text) }]
  })
  const days = new Map(own.map(each => [each.rank, each.days]))
  const isTold = days.size === own.length && own.every(each => Number.isInteger(each.days * 4))
  return days.size > 0 && isTold ? days : undefined
}

/** « A », « Phase 2 », « Étape C ». */
export function rankOfPhase({ column }: Cell): number | undefined {
  const [, mark] = /^(?:(?:phase|etape|lot|p|e|l) ?)?([a-f]|[1-9])$/.exec(bareWords(column)) ?? []
  if (mark === undefined) return undefined
  return /\d/.test(mark) ? Number(mark) - 1 : mark.charCodeAt(0) - 'a'.charCodeAt(0)
}

/** The rows of people that have, together, a column for several phases: an empty cell is no day. */
export function rowsByPhase(entries: readonly Entry[]): Entry[] {
  const rows = entries.filter(each => personDays(each) !== undefined)
  const ranks = new Set(rows.flatMap(row => [...(daysByPhase(row)?.keys() ?? [])]))
  return ranks.size > 1 ? rows : []
}

/** « Total | 14 j | 16 j | 30 j », below such rows. */
export function isTotalOfDays(row: Entry): boolean {
  return isTotalName(row.cells?.[0]?.text ?? '') && daysByPhase(row) !== undefined
}

/** A dash is no day. */
function daysIn(text: string): number {
  const told = text.trim().replace(/\s*j(?:ours?)?$/u, '')
  return /^[–—-]?$/.test(told) ? 0 : toNumber(told)
}
