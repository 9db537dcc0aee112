import { readFileSync } from 'node:fs'
import { parseWorkspace, type Workspace } from '../../shared/domain/workspace/workspace.ts'

/** The workspace shipped in `resources/`, parsed anew at each call. */
export function sampleWorkspace(): Workspace {
  const path = new URL('../../resources/sample-workspace.json', import.meta.url)
  const parsed = parseWorkspace(JSON.parse(readFileSync(path, 'utf8')))
  if (parsed.kind === 'refused') throw new Error(parsed.reason)
  return parsed.workspace
}
