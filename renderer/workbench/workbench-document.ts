import type { DocumentTree } from '../../shared/documents/document-tree.ts'
import type { DocumentKind } from '../../shared/domain/sent-document.ts'
import type { SaveOutcome } from '../../shared/ipc/contract.ts'

export type FileExtension = 'docx' | 'pdf' | 'md'

/** A document as its screen previews, exports and sends it. */
export type WorkbenchDocument = {
  readonly kind: DocumentKind
  /** Its name in the export menu, where a page could mean others: `Brief de mission`. */
  readonly label?: string
  /** The record it is made from. */
  readonly record: { readonly id: string; readonly revision?: string | undefined }
  /** Makes it of what is on screen. The same function for as long as it would say the same. */
  readonly tree: () => DocumentTree
  readonly fileName: (extension: FileExtension) => string
  /** Files of another nature made from the same record, at the end of the export menu. */
  readonly otherFiles?: readonly OtherFile[]
  /** Absent from a document that is never sent. */
  readonly sending?: Sending
}

export type OtherFile = {
  /** As in the menu: `Budget Excel (.xlsx)`. */
  readonly label: string
  readonly write: () => Promise<SaveOutcome>
}

/** To whom a document goes, and what follows. */
export type Sending = {
  readonly clientId?: string | undefined
  readonly missionId?: string | undefined
  /** Proposed, and changed at will when it is sent. */
  readonly recipient?: { readonly name: string; readonly email?: string | undefined }
  /** Lets the record follow, as a proposal whose status becomes « envoyée ». */
  readonly onSent?: (sentOn: string) => void
}
