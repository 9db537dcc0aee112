import type { Meeting } from '../../domain/meeting.ts'
import { bareWords } from '../bare-words.ts'
import type { Entry, Title } from '../entry.ts'

type Competitor = Meeting['benchmark'][number]

const strengthsNamed = /^(?:points? forts?|forces?|atouts?)\b/
const weaknessesNamed = /^(?:points? faibles?|faiblesses?|limites?)\b/

/** « Acteur | Site | Prix | Points forts | Points faibles »: marks under their criteria. */
export function competitorRow({ cells = [] }: Entry): Competitor | undefined {
  const [first, ...others] = cells
  const isCompetitor =
    first !== undefined &&
    /^(?:acteur|concurrent|solution|entreprise)/.test(bareWords(first.column))
  if (!isCompetitor) return undefined
  return competitor(
    first.text,
    others.map(({ column, text }) => [column, text]),
  )
}

/** « Concurrent 1 : MétallicPro (Lyon) » stands over what is said of it; so does any name over strengths and weaknesses. */
export function competitorIn({ text }: Title, entries: readonly Entry[]): string | undefined {
  const named = /^concurrent\s*(?:n°|#)?\s*\d*\s*[:–—-]\s*(.+)$/iu.exec(text)?.[1]
  const ranked = /^\p{Lu}\p{Ll}+\s*(?:n°|#)?\s*\d{1,2}\s*[:–—-]\s*(.+)$/u.exec(text)?.[1]
  const has = (pattern: RegExp) => entries.some(({ label = '' }) => pattern.test(bareWords(label)))
  return named ?? (has(strengthsNamed) && has(weaknessesNamed) ? ranked : undefined)
}

export function competitorTitled(name: string, entries: readonly Entry[]): Competitor {
  return competitor(
    name,
    entries.map((each, index) => [each.label ?? `Note ${index + 1}`, each.value ?? each.text]),
  )
}

function competitor(name: string, told: readonly (readonly [string, string])[]): Competitor {
  const of = (named: RegExp) => told.find(([label]) => named.test(bareWords(label)))?.[1]
  const [strengths, weaknesses] = [of(strengthsNamed), of(weaknessesNamed)]
  const isMark = ([label]: readonly [string, string]) =>
    !strengthsNamed.test(bareWords(label)) && !weaknessesNamed.test(bareWords(label))
  return {
    name,
    scores: Object.fromEntries(told.filter(isMark)),
    ...(strengths !== undefined && { strengths }),
    ...(weaknesses !== undefined && { weaknesses }),
  }
}
