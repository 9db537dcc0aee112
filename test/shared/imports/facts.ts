import { bareWords } from '../../../shared/french/bare-words.ts'
import type { ImportedBrief } from '../../../shared/imports/mission-brief/brief.ts'

/** Each value that a brief was read into, with its field: `mission.risks.title = depart d'un agent`. */
export function factsOf({ client, mission }: Pick<ImportedBrief, 'client' | 'mission'>): string[] {
  return leaves({ client, mission: { ...mission, notes: [] } }, '')
}

const identities = new Set(['id', 'clientId', 'status'])

function leaves(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap(each => leaves(each, path))
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, each]) =>
      identities.has(key) ? [] : leaves(each, `${path}.${key}`),
    )
  }
  return value === undefined || value === ''
    ? []
    : [`${path.slice(1)} = ${bareWords(String(value))}`]
}

/** How many of the facts are among those found, each of them counted once. */
export function kept(
  facts: readonly string[],
  found: readonly string[],
): { count: number; lost: string[] } {
  const left = [...found]
  const lost = facts.filter(fact => {
    const index = left.indexOf(fact)
    if (index !== -1) left.splice(index, 1)
    return index === -1
  })
  return { count: facts.length - lost.length, lost }
}
