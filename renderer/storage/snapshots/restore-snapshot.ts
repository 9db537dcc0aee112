import type { Workspace } from '../../../shared/domain/workspace/workspace.ts'
import type { EtabliApi } from '../../../shared/ipc/contract.ts'
import { type LoadOutcome, loadWorkspace } from '../backup.ts'
import type { EtabliDatabase } from '../database/database.ts'
import { keepSnapshot } from './keep-snapshot.ts'

/** Puts a snapshot in the place of what is there, which is kept as a snapshot first, or nothing is done. */
export async function restoreSnapshot(
  db: EtabliDatabase,
  workspace: Workspace,
  api: Pick<EtabliApi, 'keepSnapshot'>,
): Promise<LoadOutcome> {
  const kept = await keepSnapshot(db, api)
  if (kept.kind === 'failed') return { kind: 'refused', reason: kept.reason }
  return loadWorkspace(db, workspace, { replace: true })
}
