import type { Finding } from '../../../shared/checks/findings/finding.ts'
import { placeInWords } from '../../../shared/checks/findings/place-in-words.ts'
import { folded, searchWords } from '../../../shared/french/folded.ts'
import type { Grouping } from './finding-groups.ts'

export type Shown = 'open' | 'errors' | 'justified'

export type Listing = {
  readonly shown: Shown
  readonly search: string
  /** Only those of one client, by name. */
  readonly client: string | undefined
  readonly grouping: Grouping
}

export const everything: Listing = {
  shown: 'open',
  search: '',
  client: undefined,
  grouping: 'document',
}

/** `search`: words of the client, the document, the field, the quote or the sentence. */
export function shownFindings(
  findings: readonly Finding[],
  { shown, search, client }: Omit<Listing, 'grouping'>,
): readonly Finding[] {
  const words = searchWords(search)
  return findings.filter(
    finding =>
      isAmong(finding, shown) &&
      (client === undefined || finding.place.client === client) &&
      words.every(word => haystack(finding).includes(word)),
  )
}

/** The clients of whom something was found, in the order of the alphabet. */
export function clientsFound(findings: readonly Finding[]): string[] {
  const names = findings.flatMap(({ place }) => place.client ?? [])
  return [...new Set(names)].toSorted((one, other) => one.localeCompare(other, 'fr'))
}

function isAmong({ severity, reason }: Finding, shown: Shown): boolean {
  if (shown === 'justified') return reason !== undefined
  return reason === undefined && (shown === 'open' || severity === 'error')
}

function haystack({ place, message, reason }: Finding): string {
  return folded([placeInWords(place), message, reason].join(' '))
}
