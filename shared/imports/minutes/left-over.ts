import type { Left } from '../outline/reading.ts'
import type { MinutesHead } from './headed-minutes.ts'
import type { MinutesLists } from './read-sections.ts'
import { unlistedIn } from './unlisted.ts'

/** Lines of the header and of the lists that no field holds. */
export function leftOverMinutes(
  { sections }: MinutesLists,
  { left, hours, known }: MinutesHead,
): Left[] {
  const unlisted = sections.flatMap(section => unlistedIn(section, known))
  return [...left, ...unlisted].filter(({ line }) => !hours.has(line))
}
