import type { Snapshot } from '../../shared/domain/snapshot.ts'
import {
  type ParsedWorkspace,
  parseWorkspace,
  type Workspace,
} from '../../shared/domain/workspace.ts'
import type { EtabliApi } from '../../shared/ipc/contract.ts'

type Reading = Pick<EtabliApi, 'readSnapshot'>

export type ReadableSnapshot = { readonly snapshot: Snapshot; readonly workspace: Workspace }

export type SnapshotOffer = {
  /** The latest that can be read; after one that may have lost something, the last which has not. */
  readonly readable: readonly ReadableSnapshot[]
  /** Later ones that cannot be read. */
  readonly damaged: readonly Snapshot[]
}

/** What can be taken back where there is no data: each is read whole and checked before it is offered. */
export async function snapshotOffer(
  api: Reading & Pick<EtabliApi, 'listSnapshots'>,
): Promise<SnapshotOffer> {
  const listed = await api.listSnapshots()
  const readable: ReadableSnapshot[] = []
  const damaged: Snapshot[] = []
  for (const snapshot of listed.kind === 'listed' ? listed.snapshots : []) {
    if (readable.length > 0 && snapshot.isReduced) continue
    const read = await workspaceIn(snapshot, api)
    if (read.kind === 'workspace') readable.push({ snapshot, workspace: read.workspace })
    else if (readable.length === 0) damaged.push(snapshot)
    if (read.kind === 'workspace' && !snapshot.isReduced) break
  }
  return { readable, damaged }
}

export async function workspaceIn({ id }: Snapshot, api: Reading): Promise<ParsedWorkspace> {
  const read = await api.readSnapshot({ id })
  return read.kind === 'read' ? parseWorkspace(JSON.parse(read.json)) : read
}
