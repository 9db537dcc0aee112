import type { JournalledChange, JournalPosition } from '../../../shared/domain/workspace/journal.ts'
import { replayed } from '../../../shared/domain/workspace/journal.ts'
import type { Snapshot } from '../../../shared/domain/workspace/snapshot.ts'
import {
  emptyWorkspace,
  parseWorkspace,
  type Workspace,
} from '../../../shared/domain/workspace/workspace.ts'
import type { EtabliApi } from '../../../shared/ipc/contract.ts'
import type { ReadJournal } from '../../../shared/ipc/outcomes.ts'
import { present } from '../../../shared/values/present.ts'
import { packedAt } from '../snapshots/snapshot.ts'

/** A workspace that can be taken back: a snapshot, and what was noted of the changes after it. */
export type Recovery = {
  readonly workspace: Workspace
  /** What the changes carry on: nothing, where the journal tells of every one since the store was empty. */
  readonly base: Snapshot | 'nothing' | 'store'
  readonly position?: JournalPosition
  /** Oldest first. */
  readonly changes: readonly JournalledChange[]
  /** How many later ones were noted, but are torn, damaged, or follow one that is missing. */
  readonly unread: number
  /** Why the changes after it could not be looked at, as French sentences. */
  readonly failure?: string
}

const unchanged = { changes: [], unread: 0 }

type Reading = Pick<EtabliApi, 'readJournal'>

/** The snapshot as the changes after it left it. */
export async function recoveryFrom(
  snapshot: Snapshot,
  workspace: Workspace,
  api: Reading,
): Promise<Recovery> {
  const { position } = snapshot
  const base = { base: snapshot, workspace, ...unchanged, ...present({ position }) }
  if (position === undefined) return base
  const journal = await api.readJournal({ after: position })
  return journal.kind === 'read' ? carriedOn(base, journal) : { ...base, failure: journal.reason }
}

/** The latest store, as its journal tells it from its first change; undefined where it does not. */
export async function recoveryFromNothing(api: Reading): Promise<Recovery | undefined> {
  const journal = await api.readJournal({})
  if (journal.kind === 'failed' || journal.changes.length === 0) return undefined
  const recovery = carriedOn(
    { base: 'nothing', workspace: emptyWorkspace(), ...unchanged },
    journal,
  )
  return recovery.changes.length > 0 ? recovery : undefined
}

/** Puts aside as a snapshot what the journal alone tells, so that nothing more depends on it. Never rejects. */
export async function keepRecovery(
  { workspace, changes, position }: Recovery,
  api: Pick<EtabliApi, 'keepSnapshot'>,
): Promise<{ readonly isKept: boolean }> {
  if (changes.length === 0) return { isKept: true }
  try {
    const { kind } = await api.keepSnapshot(await packedAt(position, workspace))
    return { isKept: kind === 'kept' }
  } catch (error) {
    console.error(error)
    return { isKept: false }
  }
}

/** The store itself, as the changes that it has lost left it. */
export function recoveryFromStore(workspace: Workspace, journal: ReadJournal): Recovery {
  const base = { base: 'store', workspace, ...unchanged } as const
  return journal.kind === 'read' ? carriedOn(base, journal) : base
}

/** Rows of another shape than the schema's are not taken: the base is, and all changes are told unread. */
function carriedOn(
  base: Recovery,
  { changes, unread }: { changes: readonly JournalledChange[]; unread: number },
): Recovery {
  const parsed = parseWorkspace(replayed(base.workspace, changes))
  if (parsed.kind === 'refused') return { ...base, unread: changes.length + unread }
  const last = changes.at(-1)
  const position = last && { lineage: last.lineage, sequence: last.sequence }
  return { ...base, workspace: parsed.workspace, changes, unread, ...present({ position }) }
}
