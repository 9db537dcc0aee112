import { localToday } from '../../../../shared/domain/calendar/calendar.ts'
import { documentFileName } from '../../../../shared/domain/document/file-name.ts'
import {
  type ParsedWorkspace,
  parseWorkspace,
  workspaceJson,
} from '../../../../shared/domain/workspace/workspace.ts'
import type { EtabliApi } from '../../../../shared/ipc/contract.ts'
import type { SaveOutcome } from '../../../../shared/ipc/outcomes.ts'
import { readWorkspace } from '../../../storage/backup.ts'
import type { EtabliDatabase } from '../../../storage/database/database.ts'

/** Saves everything as one file in the public format. */
export async function saveWorkspace(db: EtabliDatabase, api: EtabliApi): Promise<SaveOutcome> {
  const workspace = await readWorkspace(db)
  const fileName = documentFileName({
    date: localToday(db.clock.now()),
    kind: 'Espace de travail',
    client: workspace.firm.name,
    extension: 'json',
  })
  return api.exportWorkspace({ json: workspaceJson(workspace), fileName })
}

/** The workspace of a file that the user chooses. */
export async function chooseWorkspace(
  api: EtabliApi,
): Promise<ParsedWorkspace | { readonly kind: 'cancelled' }> {
  const chosen = await api.chooseFiles({ kind: 'workspace' })
  if (chosen.kind === 'cancelled') return chosen
  if (chosen.kind === 'failed') return { kind: 'refused', reason: chosen.reason }
  const [file] = chosen.files
  return file === undefined ? { kind: 'cancelled' } : parseWorkspace(jsonIn(file.bytes))
}

/** Nothing where the bytes are not JSON: parsing then says that it is no workspace. */
function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
