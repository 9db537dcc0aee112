import { Packer } from 'docx'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { cleanTree } from './clean-text.ts'
import { tidyPackage } from './office-package.ts'
import { wordDocument } from './word-document.ts'

/** The bytes of a Word file (.docx) that says what the tree says, in the firm's colours. */
export async function wordFile(tree: DocumentTree): Promise<Uint8Array> {
  const packed = await Packer.toBuffer(wordDocument(cleanTree(tree)))
  return tidyPackage(packed)
}
