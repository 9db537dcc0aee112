import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ImportedDocument,
  importDocument,
} from '../../../shared/imports/kinds/imported-document.ts'
import { decodeText } from '../../../shared/imports/text/decode-text.ts'

const folder =
  process.env.ETABLI_DOCUMENTS ?? join(import.meta.dirname, '../../../../shared/documents')

export const areDocumentsThere = existsSync(folder)
export const skipped = areDocumentsThere
  ? ''
  : ': skipped, the confidential documents are not beside the project (ETABLI_DOCUMENTS)'

export type ReferenceDocument = {
  readonly number: string
  readonly path: string
  readonly text: string
  /** What a person read in it: see document-facts. */
  readonly facts: readonly string[]
}

const listed: Record<string, string[]> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures/reference-documents.json'), 'utf8'),
)

/** Reports, a proposal and minutes that are not in the repository; the facts in them are. */
export const referenceDocuments: readonly ReferenceDocument[] = areDocumentsThere
  ? Object.entries(listed).map(([number, facts]) => {
      const name = readdirSync(folder).find(each => each.startsWith(number)) ?? ''
      const path = join(folder, name)
      return { number, path, text: readFileSync(path, 'utf8'), facts }
    })
  : []

/** Every document of the folder, one after the other as in one file. */
export function allInOneFile(): string {
  const names = readdirSync(folder).filter(name => name.endsWith('.md'))
  return names
    .toSorted()
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .join('\n\n')
}

export function contentOf(text: string): ImportedDocument['content'] {
  let count = 0
  const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
  const read = importDocument(text, { newId, today: '2024-11-01' })
  if (read.kind === 'refused') throw new Error(read.reason)
  return read.document.content
}

export function contentOfBytes(bytes: Uint8Array): ImportedDocument['content'] {
  const decoded = decodeText(bytes)
  if (decoded.kind === 'refused') throw new Error(decoded.reason)
  return contentOf(decoded.text)
}
