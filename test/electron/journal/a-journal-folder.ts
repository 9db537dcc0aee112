import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { journalFolder } from '../../../electron/journal/journal-folder.ts'
import type { WritableChange } from '../../../electron/journal/journal-line.ts'

export const lineage = '3f9a0c1e'
export const other = '00000001'

export function aChange(sequence: number, ofLineage = lineage, title = `n° ${sequence}`) {
  const rows = JSON.stringify([{ table: 'missions', row: { id: `${sequence}`, title } }])
  const at = '2026-11-23T13:05:09.000Z'
  return { lineage: ofLineage, sequence, at, what: 'Titre', rows } satisfies WritableChange
}

/** A folder that is not there yet, opened as by one run of the app after the other, and a clock. */
export function aJournal(path = join(mkdtempSync(join(tmpdir(), 'etabli-journal-')), 'journal')) {
  let now = Date.parse('2026-11-23T13:05:09Z')
  const clock = { now: () => new Date(now), minutesFromUtc: () => 60 }
  let journal = journalFolder(path, clock)
  const read = async (after?: { lineage: string; sequence: number }) => {
    const outcome = await journal.read(after)
    if (outcome.kind === 'failed') throw new Error(outcome.reason)
    return outcome
  }
  return {
    path,
    read,
    write: (change: WritableChange) => journal.write(change),
    writeAll: async (...sequences: number[]) => {
      for (const sequence of sequences) await journal.write(aChange(sequence))
    },
    snapshotKept: (sequence: number, ...others: number[]) =>
      journal.snapshotKept({
        latest: { lineage, sequence },
        all: [sequence, ...others].map(each => ({ lineage, sequence: each })),
      }),
    /** Which changes can be read after this one. */
    sequencesAfter: async (sequence: number) => {
      const { changes } = await read({ lineage, sequence })
      return changes.map(change => change.sequence)
    },
    restart: () => {
      now += 1000
      journal = journalFolder(path, clock)
    },
    waitDays: (days: number) => {
      now += days * 24 * 3_600_000
    },
    names: () => readdirSync(path).toSorted(),
    files: () =>
      readdirSync(path)
        .toSorted()
        .map(name => join(path, name)),
  }
}
