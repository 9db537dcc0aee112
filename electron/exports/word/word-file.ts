import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { zipArchive } from '../zip-archive.ts'
import { cleanTree } from './clean-text.ts'
import { wordParts } from './word-parts.ts'

/** The bytes of a Word file (.docx) that says what the tree says, in the firm's colours. */
export async function wordFile(tree: DocumentTree, now: Date = new Date()): Promise<Uint8Array> {
  const parts = wordParts(cleanTree(tree), now)
  return zipArchive(parts.map(([path, content]) => [path, bytesOf(content)] as const))
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content
}
