import { bareWords } from '../../french/bare-words.ts'
import { pattern } from '../../french/pattern.ts'
import { isOrganisation, isWork } from '../header/document-title.ts'
import { documentNamed } from '../kinds/document-sort.ts'

/** Stands for the client of a document that names none. */
export const clientToName = 'Client à préciser'

/** « RAPPORT MENSUEL – TECHPARTS (MOIS 2) » names its client last, « Scierie Vernay – Rapport de clôture » first. */
export function nameInTitle(title: string): string {
  const parts = title
    .replace(/\([^)]*\)/g, ' ')
    .split(/\s+[–—:-]\s+|\s*:\s+/u)
    .map(part => part.trim())
  const names = parts.filter(part => part !== '' && !isGeneric(part) && !isWork(part))
  const [first] = names
  if (parts.length < 2 || first === undefined) return clientToName
  return names.find(isOrganisation) ?? names.findLast(name => name !== parts[0]) ?? first
}

/** Words that say what a document is, or when it was written. */
export function isGeneric(part: string): boolean {
  return documentNamed(part) !== undefined || generic.test(bareWords(part))
}

const generic = pattern()`
  \b(?:
    reunion|lancement|atelier|workshop|comite|seminaire|rapport|bilan|compte rendu
    |proposition|offre|mission|projet|mois|trimestre|semaine|version
    |\d{1,2} [a-z]+ \d{4}|20\d\d
  )\b
  |^\d
`
