import { storageFailure } from '../../storage/changes/failure.ts'
import type { EtabliDatabase } from '../../storage/database/database.ts'
import { undo } from '../../storage/history/undo.ts'
import { markAsSent, type Sending } from '../../storage/records/sent-documents.ts'
import { showFailure } from '../../ui/notices/save-outcome.tsx'
import { showUndoable } from '../../ui/notices/undo-notice.tsx'

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
