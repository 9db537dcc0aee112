import type { Snapshot } from '../../../shared/domain/workspace/snapshot.ts'
import type { EtabliApi } from '../../../shared/ipc/contract.ts'
import { workspaceIn } from '../snapshots/kept-snapshots.ts'
import { keepRecovery, type Recovery, recoveryFrom, recoveryFromNothing } from './recovery.ts'

export type RecoveryOffer = {
  /** The latest that can be read; after one that may have lost something, the last which has not. */
  readonly recoveries: readonly Recovery[]
  /** Later snapshots that cannot be read. */
  readonly damaged: readonly Snapshot[]
}

export type RecoveryApi = Pick<
  EtabliApi,
  'readSnapshot' | 'listSnapshots' | 'readJournal' | 'keepSnapshot'
>

/** What can be taken back where there is no data: each is read whole and checked before it is offered. */
export async function recoveryOffer(api: RecoveryApi): Promise<RecoveryOffer> {
  const listed = await api.listSnapshots()
  const fromSnapshots = await offerOf(listed.kind === 'listed' ? listed.snapshots : [], api)
  const offer = await withLatestStore(fromSnapshots, api)
  if (offer.recoveries[0] !== undefined) await keepRecovery(offer.recoveries[0], api)
  return offer
}

export async function offerOf(
  snapshots: readonly Snapshot[],
  api: Pick<RecoveryApi, 'readSnapshot' | 'readJournal'>,
): Promise<RecoveryOffer> {
  const recoveries: Recovery[] = []
  const damaged: Snapshot[] = []
  for (const snapshot of snapshots) {
    if (recoveries.length > 0 && snapshot.isReduced) continue
    const read = await workspaceIn(snapshot, api)
    if (read.kind === 'workspace') {
      recoveries.push(await recoveryFrom(snapshot, read.workspace, api))
    } else if (recoveries.length === 0) damaged.push(snapshot)
    if (read.kind === 'workspace' && !snapshot.isReduced) break
  }
  return { recoveries, damaged }
}

/** A store that was lost before its first snapshot, or with it, is told by its journal alone. */
async function withLatestStore(offer: RecoveryOffer, api: RecoveryApi): Promise<RecoveryOffer> {
  const latest = await recoveryFromNothing(api)
  const lineage = latest?.position?.lineage
  const isThere = offer.recoveries.some(({ position }) => position?.lineage === lineage)
  if (latest === undefined || isThere) return offer
  return { ...offer, recoveries: [latest, ...offer.recoveries] }
}
