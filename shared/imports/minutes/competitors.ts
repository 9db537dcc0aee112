import type { Meeting } from '../../domain/meeting.ts'
import type { Cell, Entry, Title } from '../outline/entry.ts'
import { bareWords } from '../words/bare-words.ts'

type Competitor = Meeting['benchmark'][number]

const strengthsNamed = /^(?:points? forts?|forces?|atouts?)\b/
const weaknessesNamed = /^(?:points? faibles?|faiblesses?|limites?)\b/

/** « Acteur | Site | Prix | Points forts | Points faibles »: marks under their criteria. */
export function competitorRow({ cells = [] }: Entry): Competitor | undefined {
  const [first, ...others] = cells
  if (first === undefined || !isNamed(first.column, others)) return undefined
  return competitor(
    first.text,
    others.map(({ column, text }) => [column, text]),
  )
}

/** Whatever else is compared has marks: « Logiciel | Prix | Suivi », 8/10 and 6/10. */
function isNamed(column: string, others: readonly Cell[]): boolean {
  const words = bareWords(column)
  if (/^(?:acteur|concurrent|solution|entreprise)/.test(words)) return true
  const marks = others.filter(({ text }) =>
    /^\d{1,2}(?:[.,]\d{1,2})?\s?\/\s?(?:5|10|20)$/.test(text),
  )
  const isCompared =
    /^(?:logiciel|outil|editeur|prestataire|fournisseur|produit|candidat|plateforme|agence|application|materiel|terminal|option|offre)s?\b/
  return marks.length > 1 && isCompared.test(words)
}

/** « **MétallicPro** » over its strengths and weaknesses, below the table of marks. */
export function competitorAgain(
  known: readonly Competitor[],
  { text }: Title,
  entries: readonly Entry[],
): number {
  const has = (pattern: RegExp) => entries.some(({ label = '' }) => pattern.test(bareWords(label)))
  return has(strengthsNamed) || has(weaknessesNamed)
    ? known.findIndex(({ name }) => bareWords(name) === bareWords(text))
    : -1
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
