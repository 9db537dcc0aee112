import type { Snapshot } from '../../../shared/domain/workspace/snapshot.ts'
import {
  type ParsedWorkspace,
  parseWorkspace,
  type Workspace,
} from '../../../shared/domain/workspace/workspace.ts'
import type { EtabliApi } from '../../../shared/ipc/contract.ts'

export type ReadableSnapshot = { readonly snapshot: Snapshot; readonly workspace: Workspace }

export async function workspaceIn(
  { id }: Snapshot,
  api: Pick<EtabliApi, 'readSnapshot'>,
): Promise<ParsedWorkspace> {
  const read = await api.readSnapshot({ id })
  return read.kind === 'read' ? parseWorkspace(JSON.parse(read.json)) : read
}
