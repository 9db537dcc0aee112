import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { bareWords } from '../../../french/bare-words.ts'
import type { Cell, Entry, Title } from '../../outline/entry.ts'

type Competitor = Meeting['benchmark'][number]

export const strengthsNamed =
  /^(?:points? forts?|forces?|atouts?|avantages?)\b|^(?:les )?plus$|^\+$/
export const weaknessesNamed =
  /^(?:points? faibles?|faiblesses?|limites?|inconvenients?)\b|^(?:les )?moins$|^[-–−]$/

/** « Acteur | Site | Prix | Points forts | Points faibles »: marks under their criteria. */
export function competitorRow(
  { cells = [] }: Entry,
  titles: readonly Title[],
): Competitor | undefined {
  const [first, ...others] = cells
  const isCompared =
    first !== undefined &&
    (isNamed(first.column, others) || isStudied(first.column, others, titles))
  if (first === undefined || !isCompared) return undefined
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

/** « Enseigne | Points forts | Points faibles », « Confrère | Effectif | Note », below « Étude de la concurrence ». */
function isStudied(column: string, others: readonly Cell[], titles: readonly Title[]): boolean {
  const has = (named: RegExp) =>
    others.some(({ column }) => named.test(bareWords(column) || column))
  const isCompared = titles.some(({ text }) => comparing.test(bareWords(text)))
  if (rival.test(bareWords(column)) && isCompared) return others.length > 0
  return (
    has(strengthsNamed) && has(weaknessesNamed) && (rival.test(bareWords(column)) || isCompared)
  )
}

export const comparing =
  /\bbenchmark|\bconcurren|\bcompar(?:e|er|es|ee|ees|atif|aison)s?\b|\betude de marche|\btour d'horizon|\bpanorama\b/
const rival = /^(?:enseigne|marque|reseau|maison|societe|confrere|concurrent|etablissement)s?\b/

/** What is told of a competitor in two places is told of one. */
export function withCompetitor(benchmark: Competitor[], competitor: Competitor): void {
  const at = benchmark.findIndex(({ name }) => bareWords(name) === bareWords(competitor.name))
  const known = benchmark[at]
  if (known === undefined) benchmark.push(competitor)
  else
    benchmark[at] = {
      ...known,
      ...longer(known, competitor, 'strengths'),
      ...longer(known, competitor, 'weaknesses'),
      scores: { ...known.scores, ...competitor.scores },
    }
}

function longer(
  one: Competitor,
  other: Competitor,
  side: 'strengths' | 'weaknesses',
): Partial<Competitor> {
  const [told] = [one[side], other[side]]
    .filter(each => each !== undefined)
    .toSorted((a, b) => b.length - a.length)
  return told === undefined ? {} : { [side]: told }
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

export function competitor(name: string, told: readonly (readonly [string, string])[]): Competitor {
  const names = (named: RegExp, label: string) => named.test(bareWords(label) || label.trim())
  const of = (named: RegExp) => told.find(([label]) => names(named, label))?.[1]
  const [strengths, weaknesses] = [of(strengthsNamed), of(weaknessesNamed)]
  const isMark = ([label]: readonly [string, string]) =>
    !names(strengthsNamed, label) && !names(weaknessesNamed, label)
  return {
    name,
    scores: Object.fromEntries(told.filter(isMark)),
    ...(strengths !== undefined && { strengths }),
    ...(weaknesses !== undefined && { weaknesses }),
  }
}
