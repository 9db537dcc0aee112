import { type File, Packer } from 'docx'
import { cleanTree } from '../../../shared/documents/clean-text.ts'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { type ArchiveFiles, zipArchive } from '../zip-archive.ts'
import { tidyPackage } from './office-package.ts'
import { picturesOf } from './pictures.ts'
import { type Opening, wordDocument } from './word-document.ts'

/** The bytes of a Word file (.docx) that says what the tree says, in the firm's colours. */
export async function wordFile(tree: DocumentTree): Promise<Uint8Array> {
  return zipArchive(await wordParts(cleanTree(tree)))
}

/** The parts of such a file before they are put into an archive, for a tree whose texts are clean. */
export async function wordParts(tree: DocumentTree, opening?: Opening): Promise<ArchiveFiles> {
  return tidyPackage(partsOf(wordDocument(tree, await picturesOf(tree), opening)))
}

type Compiler = { compile(file: File): ReadonlyMap<string, string | Uint8Array> }

/**
 * The parts that docx's packer would put into its archive, which would have to be opened again to
 * be tidied; docx does not type this half of its packer.
 */
function partsOf(document: File): ArchiveFiles {
  const { compiler } = Packer as unknown as { compiler: Compiler }
  return [...compiler.compile(document)].map(([path, content]) => [path, bytesOf(content)])
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}
