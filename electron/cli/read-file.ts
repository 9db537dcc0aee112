import { typeset } from '../../shared/french/writing.ts'
import { type BudgetFile, budgetFileIn } from '../../shared/imports/budget/budget-file.ts'
import { placedDocumentsIn } from '../../shared/imports/kinds/documents.ts'
import {
  type DocumentImport,
  importDocument,
} from '../../shared/imports/kinds/imported-document.ts'
import { importPart, withFileLines } from '../../shared/imports/plan/imported-part.ts'
import { type DecodedText, decodeText } from '../../shared/imports/text/decode-text.ts'
import { archiveInArchive, isPacked } from '../../shared/imports/text/packed-files.ts'
import type { UnpackedFile } from '../../shared/ipc/outcomes.ts'

/** A file and what it holds; `name` is how it is spoken of. */
export type FileContent = { readonly name: string; readonly bytes: Uint8Array }

/** A document or a budget that came back, or the sentence that says why a file has none. */
export type Read = {
  readonly name: string
  readonly read: DocumentImport | { readonly kind: 'budget'; readonly file: BudgetFile }
  /** Its accents had been damaged, and were put right. */
  readonly repaired: boolean
}

export type Making = { readonly newId: () => string; readonly today: string }

/** The documents of a text or of a Word file, or a budget. What nobody foresaw in one file holds up no other. */
export async function readFile(file: FileContent, making: Making): Promise<Read[]> {
  try {
    return await readContent(file, making)
  } catch (error) {
    return [refusedFile(file.name, unforeseen(error))]
  }
}

async function readContent({ name, bytes }: FileContent, making: Making): Promise<Read[]> {
  if (!isPacked(name, bytes)) return documentsOf(name, decodeText(bytes), making)
  // Loaded for Office documents alone.
  const { unpackFile } = await import('../imports/unpack-file.ts')
  const unpacked = await unpackFile(name, bytes)
  if (unpacked.kind !== 'workbook') return documentsOf(name, textOf(unpacked), making)
  return [{ name, read: budgetFileIn(unpacked.workbook), repaired: false }]
}

export function refusedFile(name: string, reason: string): Read {
  return { name, read: { kind: 'refused', reason }, repaired: false }
}

function unforeseen(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error)
  return typeset(`Ce document n’a pas pu être lu : ${detail.split('\n')[0] ?? ''}`)
}

function textOf(unpacked: Exclude<UnpackedFile, { kind: 'workbook' }>): DecodedText {
  switch (unpacked.kind) {
    case 'text':
      return { ...unpacked, repaired: false }
    case 'refused':
      return unpacked
    case 'files':
      return { kind: 'refused', reason: typeset(archiveInArchive) }
  }
}

function documentsOf(name: string, decoded: DecodedText, making: Making): Read[] {
  if (decoded.kind === 'refused') return [refusedFile(name, decoded.reason)]
  const parts = placedDocumentsIn(decoded.text)
  const isOne = parts.length === 1
  return parts.map(({ text, before }, index) => ({
    name: isOne ? name : `${name}, document ${index + 1}`,
    read: isOne ? importDocument(text, making) : withFileLines(importPart(text, making), before),
    repaired: decoded.repaired,
  }))
}
