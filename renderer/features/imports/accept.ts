import type { Client } from '../../../shared/domain/client.ts'
import type { Workspace } from '../../../shared/domain/workspace.ts'
import { type ReviewedBrief, rowsOfBriefs } from '../../../shared/imports/accepted-briefs.ts'
import { loadWorkspace } from '../../storage/backup.ts'
import { commit } from '../../storage/commit.ts'
import type { EtabliDatabase } from '../../storage/database.ts'

/** Stores all of the briefs as one change; resolves to the first mission's id, if there is one. */
export async function acceptBriefs(
  db: EtabliDatabase,
  briefs: readonly ReviewedBrief[],
  known: readonly Client[],
): Promise<string | undefined> {
  if (briefs.length === 0) return undefined
  const { clients, missions } = rowsOfBriefs(briefs, known)
  await commit(db, {
    what: changeName(clients),
    scope: 'workspace',
    edits: [
      ...clients.map(row => ({ table: 'clients' as const, row })),
      ...missions.map(row => ({ table: 'missions' as const, row })),
    ],
  })
  return missions[0]?.id
}

/** Puts the workspace in the place of the one at hand. Throws what can be shown. */
export async function acceptWorkspace(db: EtabliDatabase, workspace: Workspace): Promise<void> {
  const outcome = await loadWorkspace(db, workspace, { replace: true })
  if (outcome.kind === 'refused') throw new Error(outcome.reason)
}

function changeName(clients: readonly Client[]): string {
  const names = new Intl.ListFormat('fr').format(clients.map(client => client.name))
  return clients.length === 1 ? `Import du brief ${names}` : `Import des briefs ${names}`
}
