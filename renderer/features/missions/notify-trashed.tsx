import type { EtabliDatabase } from '../../storage/database.ts'
import { undo } from '../../storage/undo.ts'
import { showTrashed } from '../../ui/trashed-notice.tsx'

export function notifyTrashed(db: EtabliDatabase, title: string): void {
  showTrashed(title || 'Sans titre', () => undo(db, 'workspace'))
}
