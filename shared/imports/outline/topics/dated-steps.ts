import { bareWords } from '../../../french/bare-words.ts'
import { firstDateSpan, isDateOnly } from '../../../french/dates/spans.ts'
import type { Entry, Group } from '../entry.ts'
import type { Place } from './title-place.ts'

/** « Étapes », over « 12 mai : livret remis », « 3 juin : première séance »: each has a day, and is a milestone. */
export function withDatedSteps({ titles, entries }: Group, place: Place): Place {
  const isOfSteps = steps.test(bareWords(titles.at(-1)?.text ?? ''))
  const isPhases = place.topics.length === 1 && place.topics[0] === 'phases' && !place.isInPhase
  const isDated = entries.length >= fewestSteps && entries.every(isOnOneDay)
  return isOfSteps && isPhases && isDated ? { ...place, topics: ['milestones'] } : place
}

const steps = /\b(?:etapes?|deroule(?:ment)?|feuille de route)\b/
const fewestSteps = 2

function isOnOneDay({ kind, label = '', value = '', text, cells, children }: Entry): boolean {
  if (kind !== 'item' || cells !== undefined || children.length > 0) return false
  const [, before = ''] = /^(.{3,40}?)\s+[–—]\s+\S/u.exec(text) ?? []
  return [label, before].some(isDay) || (label !== '' && isDay(value))
}

/** « Mardi 12 mai 2026 », and neither « mai 2026 » nor « du 12 au 20 mai ». */
function isDay(words: string): boolean {
  const span = firstDateSpan(words, anyDay)
  return span?.exact === true && span.start === span.end && isDateOnly(words, anyDay)
}

const anyDay = '2000-01-01'
