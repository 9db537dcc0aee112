import { type ParsedWorkspace, parseWorkspace } from '../../../shared/domain/workspace/workspace.ts'
import { chooseWorkspace, saveWorkspace } from '../../features/settings/workspace/workspace-file.ts'
import { loadWorkspace } from '../../storage/backup.ts'
import type { EtabliDatabase } from '../../storage/database/database.ts'
import { showSaveOutcome } from '../../ui/notices/save-outcome.tsx'

export async function exportEverything(db: EtabliDatabase): Promise<void> {
  showSaveOutcome(await saveWorkspace(db, window.etabli), window.etabli)
}

/** Fills the database with the sample firm; returns why not, as a French sentence. */
export async function loadSample(db: EtabliDatabase): Promise<string | undefined> {
  return load(db, parseWorkspace(JSON.parse(await window.etabli.readSampleWorkspace())))
}

/** Lets the user choose a workspace file and opens it; returns why not, as a French sentence. */
export async function openWorkspaceFile(db: EtabliDatabase): Promise<string | undefined> {
  const chosen = await chooseWorkspace(window.etabli)
  return chosen.kind === 'cancelled' ? undefined : load(db, chosen)
}

async function load(db: EtabliDatabase, parsed: ParsedWorkspace): Promise<string | undefined> {
  if (parsed.kind === 'refused') return parsed.reason
  const outcome = await loadWorkspace(db, parsed.workspace)
  return outcome.kind === 'refused' ? outcome.reason : undefined
}
