import { formatDate, typeset } from '../../french/writing.ts'
import type { SentDocument } from './sent-document.ts'

/** Where a document stands: never sent, sent as it is, or edited since what left. */
export type DocumentState =
  | { readonly kind: 'draft'; readonly version: number }
  | { readonly kind: 'sent'; readonly version: number; readonly last: SentDocument }
  | { readonly kind: 'edited'; readonly version: number; readonly last: SentDocument }

/** A record as its document's state depends on it. */
export type Source = {
  readonly revision?: string | undefined
  /** The document as canonical JSON, where it is at hand: an edit that was taken back is none. */
  readonly tree?: string | undefined
}

/** `sent`: what left of this record, the first version first. */
export function documentState(source: Source, sent: readonly SentDocument[]): DocumentState {
  const last = sent.at(-1)
  if (last === undefined) return { kind: 'draft', version: 1 }
  const isEdited = source.revision !== last.sourceRevision && source.tree !== last.tree
  if (!isEdited) return { kind: 'sent', version: last.version, last }
  return { kind: 'edited', version: last.version + 1, last }
}

/** A document whose versions are records of their own, as proposals are. */
export type Edition = { readonly version: number; readonly isDraft: boolean }

/**
 * Once it was sent an edition is not edited, another one is made. So it has left, whatever the answer
 * was, or it is a draft.
 */
export function editionState(
  { version, isDraft }: Edition,
  sent: readonly SentDocument[],
): DocumentState {
  const last = sent.at(-1)
  if (last === undefined || isDraft) return { kind: 'draft', version }
  return { kind: 'sent', version, last }
}

/** « Version 2 en préparation, la version 1 est partie le 3 mars 2025. » */
export function stateInWords(state: DocumentState): string {
  switch (state.kind) {
    case 'draft':
      return `Brouillon de la version ${state.version}`
    case 'sent':
      return `Version ${state.version} envoyée le ${formatDate(state.last.sentOn)}`
    case 'edited':
      return typeset(`Modifié depuis l’envoi : version ${state.version} en préparation`)
  }
}
