import { bareWords } from '../bare-words.ts'
import { datePatterns } from './patterns.ts'

/** Days a text speaks of, first and last included; `source` is the words themselves. */
export type DateSpan = {
  readonly start: string
  readonly end: string
  readonly source: string
  readonly index: number
  /** One day, told as such, rather than a period or a rough time such as « mi-mars ». */
  readonly exact: boolean
}

/**
 * The first date or period of a text: `15 mars 2024`, `1er mars`, `15/03/2024`, `mi-mars`, `Mars 2024`,
 * `Avril-Juillet 2024`, `1-21 octobre`, `Sem. du 26 fév`, `T3 2025`, `2024-03-15`. A date without a
 * year is the first one that comes no more than 45 days before `anchor`.
 */
export function firstDateSpan(text: string, anchor: string): DateSpan | undefined {
  const candidates = datePatterns.flatMap(({ pattern, read }) => {
    const match = pattern.exec(text)
    const span = match?.groups === undefined ? undefined : read(match.groups, anchor)
    if (match === null || span === undefined) return []
    return [{ exact: false, ...span, source: match[0].trim(), index: match.index }]
  })
  return candidates.toSorted((a, b) => a.index - b.index || b.source.length - a.source.length)[0]
}

/** The text is a date or a period and nothing more than « le », « vers », « courant »… */
export function isDateOnly(text: string, anchor: string): boolean {
  const span = firstDateSpan(text, anchor)
  if (span === undefined) return false
  return bareWords(text.replace(span.source, ' '))
    .split(/[ ']+/)
    .every(word => word === '' || dateWords.has(word))
}

const dateWords = new Set(
  'le la les l du au a jusqu vers courant avant apres d ici des pour fin debut mi en de semaine sem matin midi soir apres-midi lundi mardi mercredi jeudi vendredi samedi dimanche env environ'.split(
    ' ',
  ),
)

/** The earliest date told with its year, from which the years of the others are worked out. */
export function earliestDate(text: string): string | undefined {
  const found: string[] = []
  for (const { pattern, read } of datePatterns) {
    for (const match of text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
      const hasYear = match.groups?.year !== undefined || match.groups?.isoYear !== undefined
      const span = hasYear && match.groups ? read(match.groups, '2000-01-01') : undefined
      if (span !== undefined) found.push(span.start)
    }
  }
  return found.toSorted()[0]
}
