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
