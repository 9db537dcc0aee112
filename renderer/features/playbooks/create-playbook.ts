import { type PlaybookModel, playbookFrom } from '../../../shared/domain/playbook/built-in.ts'
import { commit } from '../../storage/changes/commit.ts'
import type { EtabliDatabase } from '../../storage/database/database.ts'

/** Stores a playbook made from a model, or a blank one; resolves to its id. */
export async function createPlaybook(
  db: EtabliDatabase,
  model: PlaybookModel | undefined,
): Promise<string> {
  const row = playbookFrom(model, db.clock.newId)
  await commit(db, {
    what: 'Méthode créée',
    scope: 'workspace',
    edits: [{ table: 'playbooks', row }],
  })
  return row.id
}
