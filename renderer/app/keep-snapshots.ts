import type { EtabliDatabase } from '../storage/database.ts'
import { flushDrafts } from '../storage/drafts.ts'
import { keepSnapshot } from '../storage/keep-snapshot.ts'
import { onStored } from '../storage/on-stored.ts'
import { snapshotKeeper } from '../storage/snapshot-keeper.ts'
import { showFailure } from '../ui/save-outcome.tsx'

/** Has the workspace put aside by itself: once changes have settled, when one leaves, when the window closes. */
export function keepSnapshots(db: EtabliDatabase): void {
  const keeper = snapshotKeeper({
    keep: () => keepSnapshot(db, window.etabli),
    onFailure: showFailure,
  })
  onStored(db, keeper.changed)
  window.addEventListener('blur', keeper.left)
  document.addEventListener('visibilitychange', keeper.left)
  window.etabli.onClosing(async () => {
    await flushDrafts(db)
    await keeper.close()
  })
  // The last window may have had no time for its last changes; main does not write the same twice.
  keeper.changed()
}
