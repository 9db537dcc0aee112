import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { SentDocument } from '../domain/document/sent-document.ts'
import { typeset } from '../french/writing.ts'
import { canonicalJson } from './canonical.ts'
import { DocumentTree } from './document-tree.ts'

/** What is kept of a document that leaves: its tree as text, and what tells that the text is whole. */
export type Frozen = Pick<SentDocument, 'tree' | 'hash'>

/** Throws a `ZodError` where the tree is not one: what cannot be read again must not be frozen. */
export function frozenDocument(tree: DocumentTree): Frozen {
  const text = canonicalJson(DocumentTree.parse(tree))
  return { tree: text, hash: sha256Of(text) }
}

/** `reason` is one French sentence. */
export type Thawed =
  | { readonly kind: 'tree'; readonly tree: DocumentTree }
  | { readonly kind: 'damaged'; readonly reason: string }

/**
 * The tree as it left. The hash shows a file that was damaged or touched by hand; it is no signature,
 * since whoever rewrites the tree can hash it again.
 */
export function thawed({ tree, hash }: Frozen): Thawed {
  if (sha256Of(tree) !== hash) return damaged('son contenu ne correspond plus à son empreinte')
  const parsed = DocumentTree.safeParse(jsonOf(tree))
  if (!parsed.success) return damaged('son contenu n’est pas celui d’un document')
  return { kind: 'tree', tree: parsed.data }
}

function damaged(what: string): Thawed {
  const reason = `Cette version est abîmée : ${what}. Rouvrez-la depuis une sauvegarde de l’espace de travail.`
  return { kind: 'damaged', reason: typeset(reason) }
}

/** In lower-case hexadecimal, of the text in UTF-8. */
function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
