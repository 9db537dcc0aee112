import type { EtabliDatabase } from '../storage/database/database.ts'
import { undo } from '../storage/history/undo.ts'
import { type Disposable, moveToTrash } from '../storage/records/trash.ts'
import { showTrashed } from '../ui/notices/undo-notice.tsx'

type Discarded = {
  readonly table: Disposable
  readonly id: string
  /** As the history calls it: « Rapport supprimé ». */
  readonly what: string
  readonly name: string
}

/** Moves a record to the trash, says so and offers it back. */
export async function throwAway(db: EtabliDatabase, { name, ...row }: Discarded): Promise<void> {
  await moveToTrash(db, { ...row, scope: 'workspace' })
  showTrashed(name, () => undo(db, 'workspace'))
}
