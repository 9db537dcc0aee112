import { bareWords } from './bare-words.ts'

/** Stands for the client of a document that names none. */
export const clientToName = 'Client à préciser'

/** « RAPPORT MENSUEL – TECHPARTS (MOIS 2) » names its client last, after what it is. */
export function nameInTitle(title: string): string {
  const parts = title
    .replace(/\([^)]*\)/g, ' ')
    .split(/\s+[–—:-]\s+|\s*:\s+/u)
    .map(part => part.trim())
  return parts.slice(1).findLast(part => part !== '' && !isGeneric(part)) ?? clientToName
}

/** Words that say what a document is, or when it was written. */
function isGeneric(part: string): boolean {
  return /\b(?:reunion|lancement|atelier|workshop|comite|seminaire|rapport|bilan|compte rendu|proposition|offre|mission|projet|mois|trimestre|semaine|version|\d{1,2} [a-z]+ \d{4}|20\d\d)\b|^\d/.test(
    bareWords(part),
  )
}
