import type { SendingPoint } from '../../shared/checks/sending/point.ts'
import type { DocumentTree } from '../../shared/documents/document-tree.ts'
import type { DocumentKind } from '../../shared/domain/document/sent-document.ts'
import type { Edition } from '../../shared/domain/document/state.ts'
import type { SaveOutcome } from '../../shared/ipc/outcomes.ts'
import type { EtabliDatabase } from '../storage/database/database.ts'

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

type OtherFile = {
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
  /** What this kind of document must say beside being whole, in the place of the firm's identity; a steady function. */
  readonly points?: (db: EtabliDatabase, sentOn: string) => Promise<readonly SendingPoint[]>
  /** Of a document whose versions are records of their own. */
  readonly edition?: Edition & {
    /** Ids of the records of its other versions. */
    readonly others: readonly string[]
    /** Makes the next one and shows it. */
    readonly onNext: () => Promise<void>
  }
  /** Where the firm's identity and texts are put right. */
  readonly onOpenSettings?: () => void
}
