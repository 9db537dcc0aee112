import * as z from 'zod'
import { formatNumber } from '../../french/writing.ts'
import { Instant } from '../../values/scalars.ts'
import { JournalPosition } from './journal.ts'
import { isKept } from './kept.ts'
import type { Workspace } from './workspace.ts'

const Count = z.int().min(0).max(100_000_000)

export const SnapshotContents = z.object({
  missions: Count,
  proposals: Count,
  /** Every row, those in the trash too: nothing a person does makes them fewer. */
  records: Count,
})
export type SnapshotContents = z.infer<typeof SnapshotContents>

/** A copy of the whole workspace that was put aside by itself. */
export const Snapshot = z.object({
  ...SnapshotContents.shape,
  /** Names it among the others. */
  id: z.string(),
  takenAt: Instant,
  /** As it lies on the disk. */
  bytes: Count,
  /** It holds fewer than half of the records of the one before: something may have been lost by then. */
  isReduced: z.boolean(),
  /** Taken before the store was upgraded: it never goes. */
  isSealed: z.boolean(),
  /** The last change in it; snapshots of the first versions do not tell. */
  position: JournalPosition.optional(),
})
export type Snapshot = z.infer<typeof Snapshot>

export function contentsOf(workspace: Workspace): SnapshotContents {
  const { missions, proposals } = workspace
  const lists = Object.values(workspace).filter(value => Array.isArray(value))
  return {
    missions: missions.filter(isKept).length,
    proposals: proposals.filter(isKept).length,
    records: lists.reduce((sum, rows) => sum + rows.length, 0),
  }
}

/** « 6 missions, 4 propositions, 58 fiches en tout ». */
export function contentsInWords({ missions, proposals, records }: SnapshotContents): string {
  const parts = [count(missions, 'mission'), count(proposals, 'proposition')]
  return `${parts.join(', ')}, ${count(records, 'fiche')} en tout`
}

function count(number: number, noun: string): string {
  return `${formatNumber(number)} ${noun}${number < 2 ? '' : 's'}`
}
