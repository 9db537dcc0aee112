import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JournalledChange, JournalPosition } from '../../shared/domain/workspace/journal.ts'
import type { ReadJournal } from '../../shared/ipc/outcomes.ts'
import { changeIn, positionIn } from './journal-line.ts'
import type { NamedJournal } from './journal-name.ts'

type Read = Extract<ReadJournal, { kind: 'read' }>

/** A line after the change that was asked for: what it tells, or nothing where it is torn or damaged. */
type Entry = JournalledChange | undefined

/** No file of ours is larger. */
const largestFile = 80 * 1024 * 1024

/** The changes after this one, as long as each follows the one before, in the files of its lineage. */
export async function changesAfter(
  folder: string,
  journals: readonly NamedJournal[],
  after: JournalPosition,
): Promise<Read> {
  const entries: Entry[] = []
  for (const { name } of filesWith(journals, after)) {
    entries.push(...(await entriesIn(join(folder, name), after)))
  }
  return following(entries, after)
}

/** The files that may hold a change after this one, oldest first. */
export function filesWith(
  journals: readonly NamedJournal[],
  { lineage, sequence }: JournalPosition,
): NamedJournal[] {
  const own = journals
    .filter(({ first }) => first.lineage === lineage)
    .toSorted((a, b) => a.first.sequence - b.first.sequence)
  return own.filter((_, index) => {
    const next = own[index + 1]
    return next === undefined || next.first.sequence > sequence + 1
  })
}

/** A file that cannot be read is as one damaged line. */
async function entriesIn(path: string, after: JournalPosition): Promise<Entry[]> {
  const text = await textOf(path).catch(() => undefined)
  if (text === undefined) return [undefined]
  const lines = text.split('\n').filter(line => line !== '')
  return lines.filter(line => !isBefore(line, after)).map(changeIn)
}

async function textOf(path: string): Promise<string | undefined> {
  const file = await lstat(path)
  if (!file.isFile() || file.size > largestFile) return undefined
  return readFile(path, 'utf8')
}

function isBefore(line: string, after: JournalPosition): boolean {
  const position = positionIn(line)
  return position?.lineage === after.lineage && position.sequence <= after.sequence
}

/** A damaged line stops the reading, unless the change after the last one is found behind it. */
function following(entries: readonly Entry[], after: JournalPosition): Read {
  const changes: JournalledChange[] = []
  let unread = 0
  let furthest = after
  for (const entry of entries) {
    const wanted = after.sequence + changes.length + 1
    if (entry?.lineage === after.lineage && entry.sequence > furthest.sequence) {
      furthest = { lineage: entry.lineage, sequence: entry.sequence }
    }
    if (entry?.lineage === after.lineage && entry.sequence === wanted) {
      changes.push(entry)
      unread = 0
    } else if (entry === undefined || entry.sequence > wanted) unread++
  }
  return { kind: 'read', changes, unread, furthest }
}
