import type { DocumentTree } from '../../shared/documents/document-tree.ts'
import type { Client } from '../../shared/domain/client.ts'
import { wordBytes as fileBytes, ToldFailure } from '../word-bytes.ts'
import { Refusal } from './host.ts'

export type ExportedDocument = {
  readonly fileName: string
  /** Makes the document, which is not made before it is asked for. */
  readonly bytes: () => Promise<Uint8Array>
}

export async function wordBytes(tree: DocumentTree): Promise<Uint8Array> {
  try {
    return await fileBytes(tree)
  } catch (error) {
    throw error instanceof ToldFailure ? new Refusal(error.message) : error
  }
}

/** A row whose client is gone is exported all the same, under a name that says so. */
export function clientOf({ clients }: { readonly clients: readonly Client[] }, id: string): Client {
  const unknown = { id, name: 'Client inconnu', contacts: [] }
  return clients.find(client => client.id === id) ?? unknown
}

export function isKept({ deletedAt }: { readonly deletedAt?: string | undefined }): boolean {
  return deletedAt === undefined
}
