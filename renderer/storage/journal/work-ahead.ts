import type { JournalPosition } from '../../../shared/domain/workspace/journal.ts'
import type { Snapshot } from '../../../shared/domain/workspace/snapshot.ts'
import type { Workspace } from '../../../shared/domain/workspace/workspace.ts'
import type { KeptSnapshot } from '../../../shared/ipc/outcomes.ts'
import { type LoadOutcome, loadWorkspace, readWorkspace } from '../backup.ts'
import type { EtabliDatabase } from '../database/database.ts'
import { journalPosition, startLineage } from './journal-position.ts'
import { keepRecovery, type Recovery, recoveryFromStore } from './recovery.ts'
import { offerOf, type RecoveryApi } from './recovery-offer.ts'

/** Changes of this store that are on the disk, though the store has lost them. */
export type WorkAhead = {
  /** How many. */
  readonly count: number
  /** None where they can no longer be put together. */
  readonly recovery?: Recovery
  /** They stand among the snapshots, whatever is chosen. */
  readonly isKept: boolean
}

/** Whether the store is behind what was noted of it; undefined nearly always. */
export async function workAhead(
  db: EtabliDatabase,
  api: RecoveryApi,
): Promise<WorkAhead | undefined> {
  const [position, listed] = await Promise.all([journalPosition(db), api.listSnapshots()])
  const journal = await api.readJournal({ after: position })
  const snapshots = listed.kind === 'listed' ? ofStore(listed.snapshots, position) : []
  const noted = journal.kind === 'read' ? (journal.furthest?.sequence ?? 0) : 0
  const count = Math.max(noted, ...snapshots.map(sequenceOf)) - position.sequence
  if (count <= 0) return undefined
  const { recoveries } = await offerOf(snapshots, api)
  const fromStore = recoveryFromStore(await readWorkspace(db, { withTrash: true }), journal)
  const recovery = furthestOf([fromStore, ...recoveries], position)
  if (recovery === undefined) {
    await startLineage(db)
    return { count, isKept: false }
  }
  return { count, recovery, ...(await keepRecovery(recovery, api)) }
}

/** The snapshots of this store, those with the most changes first. */
function ofStore(snapshots: readonly Snapshot[], { lineage }: JournalPosition): Snapshot[] {
  return snapshots
    .filter(({ position }) => position?.lineage === lineage)
    .toSorted((a, b) => sequenceOf(b) - sequenceOf(a))
}

function furthestOf(
  recoveries: readonly Recovery[],
  { sequence }: JournalPosition,
): Recovery | undefined {
  return recoveries
    .filter(recovery => sequenceOf(recovery) > sequence)
    .toSorted((a, b) => sequenceOf(b) - sequenceOf(a))[0]
}

/** Whether the journal has a snapshot of this store to go on from; a store without a change needs none. */
export async function hasSnapshot(
  db: EtabliDatabase,
  api: Pick<RecoveryApi, 'listSnapshots'>,
): Promise<boolean> {
  const { lineage, sequence } = await journalPosition(db)
  const listed = await api.listSnapshots()
  if (sequence === 0 || listed.kind === 'failed') return true
  return listed.snapshots.some(({ position }) => position?.lineage === lineage)
}

/** Takes it back: what the store holds is kept as a snapshot first, or nothing is done. */
export async function takeWorkAhead(
  db: EtabliDatabase,
  workspace: Workspace,
  keep: () => Promise<KeptSnapshot>,
): Promise<LoadOutcome> {
  const kept = await keep()
  if (kept.kind === 'failed') return { kind: 'refused', reason: kept.reason }
  await startLineage(db)
  return loadWorkspace(db, workspace, { replace: true })
}

function sequenceOf({ position }: { readonly position?: JournalPosition | undefined }): number {
  return position?.sequence ?? 0
}
