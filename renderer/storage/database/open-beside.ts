import type { Workspace } from '../../../shared/domain/workspace/workspace.ts'
import { type LoadOutcome, loadWorkspace } from '../backup.ts'
import type { DatabaseOptions } from './database.ts'
import { nextName } from './names.ts'
import { openDatabase } from './open-database.ts'

/** Puts the workspace into a new database, beside one that cannot be read, which stays as it is. */
export async function openBeside(
  workspace: Workspace,
  options: DatabaseOptions = {},
): Promise<LoadOutcome> {
  const opened = await openDatabase(await nextName(options), options)
  if (opened.kind === 'refused') return opened
  try {
    return await loadWorkspace(opened.db, workspace)
  } catch (error) {
    // What holds nothing must not be taken for the workspace in use.
    await opened.db.delete()
    throw error
  } finally {
    opened.db.close()
  }
}
