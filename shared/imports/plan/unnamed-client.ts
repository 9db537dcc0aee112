import type { ImportedDocument } from '../kinds/imported-document.ts'
import { clientNameIn, titleIn, withClientName } from '../kinds/told-document.ts'
import { clientToName } from '../words/name-in-title.ts'

/** Documents that name no client are not of the same one for all that: each has its own until somebody says whose it is. */
export function withOwnClient(document: ImportedDocument): ImportedDocument {
  if (clientNameIn(document) !== clientToName) return document
  const title = titleIn(document).replace(/\s+/g, ' ').trim()
  if (title === '') return document
  return withClientName(document, `${clientToName} – ${shortened(title)}`)
}

function shortened(title: string): string {
  return title.length <= longest ? title : `${title.slice(0, longest - 1).trimEnd()}…`
}

const longest = 80
