import type { ImportedDocument } from '../kinds/imported-document.ts'
import type { LetterEnd } from './letter-end.ts'

type Signed = Omit<LetterEnd, 'body'>

/** Who signed a document, and when, where nothing before said so. */
export function signedDocument(
  document: ImportedDocument,
  { author, date }: Signed,
): ImportedDocument {
  const { content } = document
  switch (content.kind) {
    case 'brief': {
      const told = { ...(author && { author }), ...(date && { createdOn: date }) }
      return { ...document, content: { ...content, mission: { ...told, ...content.mission } } }
    }
    case 'monthly':
    case 'final': {
      const { report } = content
      const authors = report.authors.length === 0 && author ? [author] : report.authors
      const dated = { ...(date && { date }), ...report, authors }
      return { ...document, content: { ...content, report: dated } }
    }
    case 'proposal': {
      const told = { ...(author && { author }), ...(date && { date }) }
      return { ...document, content: { ...content, proposal: { ...told, ...content.proposal } } }
    }
    default:
      return document
  }
}
