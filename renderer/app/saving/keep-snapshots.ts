import { onStored } from '../../storage/changes/on-stored.ts'
import type { EtabliDatabase } from '../../storage/database/database.ts'
import { flushDrafts } from '../../storage/drafts/drafts.ts'
import { journalKeeper } from '../../storage/journal/journal-keeper.ts'
import { hasSnapshot } from '../../storage/journal/work-ahead.ts'
import { keepSnapshot, latestKeeping } from '../../storage/snapshots/keep-snapshot.ts'
import { type SnapshotKeeper, snapshotKeeper } from '../../storage/snapshots/snapshot-keeper.ts'
import { showFailure } from '../../ui/notices/save-outcome.tsx'

/**
 * Has the workspace put aside by itself: each change as soon as it is stored, all of it once changes have
 * settled, when one leaves, and when the window closes.
 */
export function keepSnapshots(db: EtabliDatabase): void {
  const keeper = snapshotKeeper({
    keep: () => keepSnapshot(db, window.etabli),
    onFailure: showFailure,
  })
  keepJournal(db, keeper)
  onStored(db, keeper.changed)
  const soon = () => void keeper.soon()
  window.addEventListener('blur', soon)
  document.addEventListener('visibilitychange', soon)
  window.etabli.onClosing(async () => {
    await flushDrafts(db)
    await keeper.close()
  })
  // The last window may have had no time for its last changes; main does not write the same twice.
  keeper.changed()
  void hasSnapshot(db, window.etabli).then(isThere => (isThere ? undefined : keeper.soon()))
}

function keepJournal(db: EtabliDatabase, keeper: SnapshotKeeper): void {
  const journal = journalKeeper(db, {
    api: window.etabli,
    snapshotSoon: async () => {
      keeper.changed()
      await keeper.soon()
      return latestKeeping()?.kind !== 'failed'
    },
    onFailure: showFailure,
  })
  window.etabli.onClosing(async () => {
    await flushDrafts(db)
    await journal.settled()
  })
}
