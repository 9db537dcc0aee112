import {
  type DocumentImport,
  importDocument,
  type Surroundings,
} from '../kinds/imported-document.ts'
import { stubDocument } from '../kinds/stub-document.ts'

/**
 * One of the several documents of a file. One that no reader knows, such as a list of rates, is kept
 * whole among the firm's processes; lines without any title open the file and announce the others.
 */
export function importPart(text: string, surroundings: Surroundings): DocumentImport {
  const read = importDocument(text, surroundings)
  if (read.kind === 'document' || surroundings.sort !== undefined || !/\p{L}/u.test(text))
    return read
  if (!/^#{1,6}\s/m.test(text)) return { kind: 'document', document: stubDocument(text, undefined) }
  return importDocument(text, { ...surroundings, sort: 'playbook' })
}

/** What was not recognised stands `before` lines lower in the file than in its part. */
export function withFileLines(read: DocumentImport, before: number): DocumentImport {
  if (read.kind === 'refused') return read
  const { unrecognised } = read.document
  const placed = unrecognised.map(each => ({ ...each, line: each.line + before }))
  return { ...read, document: { ...read.document, unrecognised: placed } }
}
