import type { Part } from '../outline/topics/routing.ts'
import type { Topic } from '../outline/topics/section-names.ts'

const essential: readonly Topic[] = [
  'context',
  'problem',
  'situation',
  'painPoints',
  'objectives',
  'objective',
  'secondaryObjectives',
  'kpis',
  'phases',
]

/** Enough of a brief's parts are there, and one of those that make a brief; fewer do where it says what it is. */
export function isBrief(parts: readonly Part[], text: string): boolean {
  const topics = new Set(
    parts.filter(({ entries }) => entries.length > 0).map(({ topic }) => topic),
  )
  topics.delete('header')
  const saysSo = /\b(?:brief|cahier des charges|note de cadrage|expression de besoin)/i.test(
    text.slice(0, 400),
  )
  return topics.size >= (saysSo ? 2 : 3) && essential.some(topic => topics.has(topic))
}
