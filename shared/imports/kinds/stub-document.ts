import { type DocumentSort, isContents, isStub } from './document-sort.ts'
import type { ImportedDocument } from './imported-document.ts'

/** A table of contents, or a title that stands for a document that is not there. */
export function isAnnouncement(text: string, sort: DocumentSort | undefined): boolean {
  return isContents(text) || (isStub(text) && (sort !== undefined || /^\s*#/.test(text)))
}

/** Its title, and the lines that tell what would have been there. */
export function stubDocument(text: string, sort: DocumentSort | undefined): ImportedDocument {
  const lines = text
    .split('\n')
    .map(line => line.replace(/^[#\s>*_-]+|[*_\s]+$/g, '').replaceAll('**', ''))
    .filter(line => line !== '' && !/^-+$/.test(line))
    .map(line => line.replace(/^document\s*(?:n°|#)?\s*\d+\s*[:–—-]\s*/iu, ''))
  const [title = 'Document', ...rest] = lines
  const content = { kind: 'stub' as const, sort, title, text: rest.join('\n') }
  const unrecognised = rest.map((line, index) => ({ line: index + 2, heading: title, text: line }))
  return { content, recognised: [], unrecognised, signature: [] }
}
