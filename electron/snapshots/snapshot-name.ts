import type { JournalPosition } from '../../shared/domain/workspace/journal.ts'
import type { Snapshot, SnapshotContents } from '../../shared/domain/workspace/snapshot.ts'
import { present } from '../../shared/values/present.ts'
import { fileMoment, fileMomentPattern, momentOf } from '../files/moment.ts'

/** A snapshot as its file's name tells it: listing them opens no file. */
export type NamedSnapshot = Omit<Snapshot, 'bytes' | 'isReduced'> & {
  /** The day it was on the clock of whoever worked. */
  readonly day: string
}

export type SnapshotKind = {
  /** The last change in it: where the journal goes on. */
  readonly position?: JournalPosition | undefined
  /** Taken before the store was upgraded to this version of its schema: never removed. */
  readonly sealedBefore?: number | undefined
}

/** `2026-11-23 14h05m09 +0100, 6 missions, 4 propositions, 58 fiches, changement 1204 de 3f9a0c1e.json.gz`, for people who look into the folder. */
export function snapshotName(
  moment: Date,
  minutesFromUtc: number,
  { missions, proposals, records }: SnapshotContents,
  { position, sealedBefore }: SnapshotKind = {},
): string {
  const parts = [
    fileMoment(moment, minutesFromUtc),
    counted(missions, 'mission'),
    counted(proposals, 'proposition'),
    counted(records, 'fiche'),
    position && `changement ${position.sequence} de ${position.lineage}`,
    sealedBefore && `avant la version ${sealedBefore}`,
  ]
  return `${parts.filter(part => part !== undefined).join(', ')}.json.gz`
}

const pattern = new RegExp(
  `^${fileMomentPattern}, (\\d{1,8}) missions?, (\\d{1,8}) propositions?, (\\d{1,8}) fiches?(?:, changement (\\d{1,10}) de ([0-9a-f]{8}))?(?:, avant la version (\\d{1,4}))?\\.json\\.gz$`,
)

/** Undefined for any other file: such a one is neither listed, read nor removed. */
export function namedSnapshot(id: string): NamedSnapshot | undefined {
  const groups = pattern.exec(id)?.slice(1) ?? []
  const moment = momentOf(groups)
  if (moment === undefined) return undefined
  const [missions = 0, proposals = 0, records = 0] = groups.slice(6, 9).map(Number)
  const [sequence, lineage, sealedBefore] = groups.slice(9)
  const position = lineage === undefined ? undefined : { lineage, sequence: Number(sequence) }
  const isSealed = sealedBefore !== undefined
  return { id, ...moment, missions, proposals, records, isSealed, ...present({ position }) }
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number < 2 ? '' : 's'}`
}
