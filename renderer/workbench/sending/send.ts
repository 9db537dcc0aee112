import type { EtabliDatabase } from '../../storage/database.ts'
import { storageFailure } from '../../storage/failure.ts'
import { markAsSent, type Sending } from '../../storage/sent-documents.ts'
import { undo } from '../../storage/undo.ts'
import { showFailure } from '../../ui/save-outcome.tsx'
import { showUndoable } from '../../ui/undo-notice.tsx'

/** Keeps the version and says so; false, and why, where it could not be kept. */
export async function send(db: EtabliDatabase, sending: Sending): Promise<boolean> {
  try {
    const { version } = await markAsSent(db, sending)
    showUndoable(`La version ${version} est gardée telle qu’elle est partie.`, () =>
      undo(db, sending.scope),
    )
    return true
  } catch (error) {
    showFailure(storageFailure(error).message)
    return false
  }
}
