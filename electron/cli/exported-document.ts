import type { DocumentTree } from '../../shared/documents/document-tree.ts'
import type { Client } from '../../shared/domain/client/client.ts'
import { wordBytes as fileBytes, ToldFailure } from '../word-bytes.ts'
import type { Format } from './formats.ts'
import { Refusal } from './host.ts'

/** One file, whose content is not made before it is asked for. */
export type ExportedFile = {
  readonly fileName: string
  readonly bytes: () => Promise<Uint8Array>
}

/** A document in each of its formats, named as its Word file; or a workbook, which has only one. */
export type ExportedDocument =
  | { readonly fileName: string; readonly tree: () => Promise<DocumentTree> }
  | (ExportedFile & { readonly tree?: undefined })

/** The files that a document becomes in these formats. */
export function filesOf(document: ExportedDocument, formats: readonly Format[]): ExportedFile[] {
  if (document.tree === undefined) return formats.includes('excel') ? [document] : []
  const { fileName, tree } = document
  let made: Promise<DocumentTree> | undefined
  const onlyTree = () => {
    made ??= tree()
    return made
  }
  return [
    ...(formats.includes('word')
      ? [{ fileName, bytes: async () => wordBytes(await onlyTree()) }]
      : []),
    ...(formats.includes('markdown')
      ? [
          {
            fileName: fileName.replace(/\.docx$/, '.md'),
            bytes: async () => markdownBytes(await onlyTree()),
          },
        ]
      : []),
  ]
}

async function wordBytes(tree: DocumentTree): Promise<Uint8Array> {
  try {
    return await fileBytes(tree)
  } catch (error) {
    throw error instanceof ToldFailure ? new Refusal(error.message) : error
  }
}

async function markdownBytes(tree: DocumentTree): Promise<Uint8Array> {
  const { markdownFile } = await import('../../shared/documents/markdown-file.ts')
  return new TextEncoder().encode(markdownFile(tree))
}

/** A row whose client is gone is exported all the same, under a name that says so. */
export function clientOf({ clients }: { readonly clients: readonly Client[] }, id: string): Client {
  const unknown = { id, name: 'Client inconnu', contacts: [] }
  return clients.find(client => client.id === id) ?? unknown
}
