import type { EtabliDatabase } from '../../storage/database/database.ts'
import { flushDrafts } from '../../storage/drafts/drafts.ts'

/** The window closes once the words still in a field are stored: leaving the field hands them over. */
export function saveBeforeClosing(db: EtabliDatabase): void {
  window.etabli.onClosing(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    await flushDrafts(db)
  })
}
