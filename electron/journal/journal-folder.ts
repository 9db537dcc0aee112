import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { JournalPosition } from '../../shared/domain/workspace/journal.ts'
import { schemaVersion } from '../../shared/domain/workspace/schema-version.ts'
import type { ReadJournal, WrittenChange } from '../../shared/ipc/outcomes.ts'
import { groupedBy } from '../../shared/values/grouped-by.ts'
import { systemWallClock, type WallClock } from '../files/moment.ts'
import { type GrowingFile, growingFile } from './growing-file.ts'
import { readingFailure, writingFailure } from './journal-failure.ts'
import { journalLine, type WritableChange } from './journal-line.ts'
import { journalName, type NamedJournal, namedJournal } from './journal-name.ts'
import { type KeptSnapshots, outdatedJournals } from './outdated.ts'
import { changesAfter } from './read-journals.ts'

export type JournalFolder = {
  /** Answers once the change is on the disk; those that wait for one flush share the next. */
  readonly write: (change: WritableChange) => Promise<WrittenChange>
  readonly read: (after?: JournalPosition) => Promise<ReadJournal>
  /** A snapshot was verified: what follows goes into a new file, and outdated ones go. */
  readonly snapshotKept: (snapshots: KeptSnapshots) => Promise<void>
}

/** Every change of the store since its snapshots, beside the store and apart from it. */
export function journalFolder(folder: string, clock: WallClock = systemWallClock): JournalFolder {
  let current: { readonly lineage: string; readonly file: GrowingFile } | undefined
  let waiting: WritableChange[] = []
  let flush: Promise<WrittenChange> | undefined
  let lastTurn: Promise<unknown> = Promise.resolve()

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = lastTurn.then(work)
    lastTurn = turn.catch(() => undefined)
    return turn
  }

  async function flushWaiting(): Promise<WrittenChange> {
    const changes = waiting
    waiting = []
    flush = undefined
    try {
      const { isLong } = await add(changes)
      return { kind: 'written', isLong }
    } catch (error) {
      // The last line may be torn: the next one begins another file.
      current = undefined
      return { kind: 'failed', reason: writingFailure(error) }
    }
  }

  async function add(changes: readonly WritableChange[]): Promise<{ readonly isLong: boolean }> {
    let added = { isLong: false }
    for (const [lineage, ofLineage] of groupedBy(changes, change => change.lineage)) {
      const file = await fileOf(lineage, ofLineage)
      added = await file.add(ofLineage.map(journalLine).join(''))
    }
    return added
  }

  async function fileOf(lineage: string, [first]: readonly WritableChange[]): Promise<GrowingFile> {
    if (current?.lineage === lineage) return current.file
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const now = clock.now()
    const from = { lineage, sequence: first?.sequence ?? 0 }
    const name = journalName(now, clock.minutesFromUtc(now), from, schemaVersion)
    const file = growingFile(join(folder, name))
    current = { lineage, file }
    return file
  }

  return {
    write: change => {
      waiting.push(change)
      flush ??= inTurn(flushWaiting)
      return flush
    },
    read: after =>
      inTurn(async () => {
        try {
          const journals = await journalsIn(folder)
          const from = after ?? beginningOfLatest(journals)
          return from ? await changesAfter(folder, journals, from) : nothing
        } catch (error) {
          return { kind: 'failed', reason: readingFailure(error) }
        }
      }),
    snapshotKept: snapshots =>
      inTurn(async () => {
        current = undefined
        const journals = await journalsIn(folder).catch(() => [])
        for (const { name } of outdatedJournals(journals, snapshots, clock.now())) {
          // One that cannot be removed takes room and does no harm.
          await rm(join(folder, name), { force: true }).catch(() => undefined)
        }
      }),
  }
}

const nothing = { kind: 'read', changes: [], unread: 0 } as const satisfies ReadJournal

function beginningOfLatest(journals: readonly NamedJournal[]): JournalPosition | undefined {
  const latest = journals.toSorted((a, b) => Date.parse(a.takenAt) - Date.parse(b.takenAt)).at(-1)
  return latest && { lineage: latest.first.lineage, sequence: 0 }
}

/** What a newer version wrote is left alone: neither read nor removed. None where the folder is not there yet. */
async function journalsIn(folder: string): Promise<NamedJournal[]> {
  const names = await readdir(folder).catch(error => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  const journals = names.map(namedJournal).filter(journal => journal !== undefined)
  return journals.filter(({ version }) => version <= schemaVersion)
}
