import { type Left, left } from '../../outline/reading.ts'
import { subtotalRows } from '../../outline/tables/subtotal-rows.ts'
import type { Part } from '../../outline/topics/routing.ts'

type Told = { readonly parts: readonly Part[]; readonly left: readonly Left[] }

/** The parts without the rows that add up others. */
export function withoutSubtotals(parts: readonly Part[]): Told {
  const told = parts.map(part => {
    const sums = subtotalRows(part.entries)
    const noted = part.entries.filter(each => sums.has(each))
    const entries = noted.length > 0 ? part.entries.filter(each => !sums.has(each)) : part.entries
    return { part: { ...part, entries }, left: noted.map(each => left(each, part)) }
  })
  return { parts: told.map(({ part }) => part), left: told.flatMap(each => each.left) }
}
