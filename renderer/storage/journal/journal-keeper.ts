import { type EtabliApi, largestJournalledChange } from '../../../shared/ipc/contract.ts'
import { type CommittedChange, onCommitted } from '../changes/committed.ts'
import type { EtabliDatabase } from '../database/database.ts'

type Options = {
  readonly api: Pick<EtabliApi, 'writeChange'>
  /** Has what the journal does not hold kept by a snapshot; says whether snapshots can be taken. */
  readonly snapshotSoon: () => Promise<boolean>
  /** Told of the first change that could not be noted, and of no other until one was again. */
  readonly onFailure: (reason: string) => void
}

export type JournalKeeper = {
  /** Settles once every change so far is on the disk, or was found not to be. */
  readonly settled: () => Promise<void>
}

/** Has each change noted apart from the store, as soon as it is stored. */
export function journalKeeper(
  db: EtabliDatabase,
  { api, snapshotSoon, onFailure }: Options,
): JournalKeeper {
  let hasFailed = false
  let last: Promise<unknown> = Promise.resolve()

  async function note({ rows, what, ...change }: CommittedChange): Promise<void> {
    const text = JSON.stringify(rows)
    if (text.length > largestJournalledChange) {
      await snapshotSoon()
      return
    }
    const written = await api.writeChange({ ...change, what: what.slice(0, 200), rows: text })
    if (written.kind === 'failed') await fail(written.reason)
    else {
      hasFailed = false
      if (written.isLong) await snapshotSoon()
    }
  }

  /** Where snapshots fail too, that is told instead. */
  async function fail(reason: string): Promise<void> {
    const isFirst = !hasFailed
    hasFailed = true
    const canBeKept = await snapshotSoon()
    if (isFirst && canBeKept) onFailure(reason)
  }

  onCommitted(db, change => {
    const noted = note(change).catch(error => {
      console.error(error)
      return snapshotSoon()
    })
    last = Promise.allSettled([last, noted]).then(() => undefined)
  })
  return {
    settled: async () => {
      await last
    },
  }
}
