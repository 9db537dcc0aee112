import type { Finding } from '../../../shared/checks/finding.ts'
import { placeInWords } from '../../../shared/checks/place-in-words.ts'
import { folded, searchWords } from '../../../shared/domain/folded.ts'

export type Shown = 'open' | 'errors' | 'justified'

export type Listing = { readonly shown: Shown; readonly search: string }

/** `search`: words of the client, the document, the field, the quote or the sentence. */
export function shownFindings(
  findings: readonly Finding[],
  { shown, search }: Listing,
): readonly Finding[] {
  const words = searchWords(search)
  return findings.filter(
    finding => isAmong(finding, shown) && words.every(word => haystack(finding).includes(word)),
  )
}

function isAmong({ severity, reason }: Finding, shown: Shown): boolean {
  if (shown === 'justified') return reason !== undefined
  return reason === undefined && (shown === 'open' || severity === 'error')
}

function haystack({ place, message, reason }: Finding): string {
  return folded([placeInWords(place), message, reason].join(' '))
}
