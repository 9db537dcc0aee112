import type { EtabliDatabase } from '../storage/database.ts'
import { type Disposable, moveToTrash } from '../storage/trash.ts'
import { undo } from '../storage/undo.ts'
import { showTrashed } from '../ui/undo-notice.tsx'

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
