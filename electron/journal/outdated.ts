import type { JournalPosition } from '../../shared/domain/workspace/journal.ts'
import type { NamedJournal } from './journal-name.ts'
import { filesWith } from './read-journals.ts'

/** How long the changes of a store that is no longer in use are kept. */
const abandonedMs = 30 * 24 * 3_600_000

/** A snapshot that was verified, and the last change in each one of all stores. */
export type KeptSnapshots = {
  readonly latest: JournalPosition
  readonly all: readonly JournalPosition[]
}

/**
 * The files that may go once a snapshot was verified: those that the last snapshot but one of its store
 * holds whole, so that the last one may still prove damaged.
 */
export function outdatedJournals(
  journals: readonly NamedJournal[],
  { latest: { lineage }, all }: KeptSnapshots,
  now: Date,
): NamedJournal[] {
  const ofStore = all.filter(each => each.lineage === lineage)
  const lastButOne = ofStore.toSorted((a, b) => b.sequence - a.sequence)[1]
  const needed = lastButOne && filesWith(journals, lastButOne)
  return journals.filter(journal => {
    if (journal.first.lineage === lineage) return needed !== undefined && !needed.includes(journal)
    return now.getTime() - Date.parse(journal.takenAt) > abandonedMs
  })
}
