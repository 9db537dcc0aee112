import { parseWorkspace, type Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import type { DocumentSort } from '../../../../shared/imports/kinds/document-sort.ts'
import { placedDocumentsIn } from '../../../../shared/imports/kinds/documents.ts'
import {
  type ImportedDocument,
  importDocument,
} from '../../../../shared/imports/kinds/imported-document.ts'
import { importPart, withFileLines } from '../../../../shared/imports/plan/imported-part.ts'
import { decodeText } from '../../../../shared/imports/text/decode-text.ts'

/** A file or a pasted text, opened when its turn comes; `name` is how it is spoken of. */
export type Source = {
  readonly name: string
  readonly size: number
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>
}

export type ReadDocument = {
  readonly kind: 'document'
  readonly name: string
  /** What it was read from, to be read again as another kind. */
  readonly text: string
  /** How many lines of its file stand above it. */
  readonly before?: number
  /** Its accents had been damaged, and were put right. */
  readonly repaired: boolean
  readonly document: ImportedDocument
}

export type RefusedSource = {
  readonly kind: 'refused'
  readonly name: string
  /** One French sentence. */
  readonly reason: string
  /** What it says, where it says something: its reader may tell what it is. */
  readonly text?: string
  readonly before?: number
  readonly repaired?: boolean
}

export type ReadSource =
  | ReadDocument
  | { readonly kind: 'workspace'; readonly name: string; readonly workspace: Workspace }
  | RefusedSource

export type Making = {
  readonly newId: () => string
  readonly today: string
  /** What the reader says it is. */
  readonly sort?: DocumentSort
  /** How many lines of its file stand above a document that is read again. */
  readonly before?: number
}

/** What the bytes of a text would bring in, a workspace or one or more documents; nothing is stored. */
export function readBytes(name: string, bytes: Uint8Array, making: Making): ReadSource[] {
  const decoded = decodeText(bytes)
  if (decoded.kind === 'refused') return [{ ...decoded, name }]
  const { text, repaired } = decoded
  if (looksLikeWorkspace(name, text)) return [{ ...parseWorkspace(jsonIn(text)), name }]
  const parts = placedDocumentsIn(text)
  if (parts.length === 1) return [readText(name, text, repaired, making)]
  return parts.map(({ before, ...part }, index) => ({
    ...withFileLines(importPart(part.text, making), before),
    name: `${name}, document ${index + 1}`,
    text: part.text,
    before,
    repaired,
  }))
}

/** One document, read by itself. */
export function readText(
  name: string,
  text: string,
  repaired: boolean,
  making: Making,
): ReadSource {
  const { before = 0, ...surroundings } = making
  const read = withFileLines(importDocument(text, surroundings), before)
  if (text.trim() === '' && read.kind === 'refused') return { ...read, name }
  return { ...read, name, text, repaired, ...(before > 0 && { before }) }
}

function looksLikeWorkspace(name: string, text: string): boolean {
  return /\.json$/i.test(name) || /^\s*\{[\s\S]{0,400}"etabli-workspace"/.test(text)
}

/** Nothing where the text is not JSON: parsing then says that it is no workspace. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
