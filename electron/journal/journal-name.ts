import type { JournalPosition } from '../../shared/domain/workspace/journal.ts'
import { type FileMoment, fileMoment, fileMomentPattern, momentOf } from '../files/moment.ts'

/** A file of the journal as its name tells it: listing them opens none. */
export type NamedJournal = FileMoment & {
  readonly name: string
  /** The first change in it. */
  readonly first: JournalPosition
  /** Of the schema of its rows. */
  readonly version: number
}

/** `2026-11-23 14h05m09 +0100, version 2, changements 1205 et suivants de 3f9a0c1e.ndjson`. */
export function journalName(
  moment: Date,
  minutesFromUtc: number,
  { sequence, lineage }: JournalPosition,
  version: number,
): string {
  const changes = `changements ${sequence} et suivants de ${lineage}`
  return `${fileMoment(moment, minutesFromUtc)}, version ${version}, ${changes}.ndjson`
}

const pattern = new RegExp(
  `^${fileMomentPattern}, version (\\d{1,4}), changements (\\d{1,10}) et suivants de ([0-9a-f]{8})\\.ndjson$`,
)

/** Undefined for any other file: such a one is neither read nor removed. */
export function namedJournal(name: string): NamedJournal | undefined {
  const groups = pattern.exec(name)?.slice(1) ?? []
  const moment = momentOf(groups)
  if (moment === undefined) return undefined
  const [version, sequence, lineage = ''] = groups.slice(6)
  const first = { lineage, sequence: Number(sequence) }
  return { ...moment, name, first, version: Number(version) }
}
