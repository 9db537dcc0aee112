import {
  parseWorkspace,
  Workspace,
  workspaceJson,
} from '../../shared/domain/workspace/workspace.ts'
import { isThere, readJson, writeBytes } from './files.ts'
import { Refusal } from './host.ts'

export async function readWorkspace(path: string): Promise<Workspace> {
  const parsed = parseWorkspace(await readJson(path))
  if (parsed.kind === 'refused') throw new Refusal(`« ${path} » : ${parsed.reason}`)
  return parsed.workspace
}

/** Nothing when there is no such file yet. */
export async function readWorkspaceIfThere(path: string): Promise<Workspace | undefined> {
  return (await isThere(path)) ? readWorkspace(path) : undefined
}

export async function writeWorkspace(path: string, workspace: Workspace): Promise<void> {
  await writeBytes(path, new TextEncoder().encode(workspaceText(workspace)))
}

/** Through the schema, so that what is written can be read and its keys keep one order. */
export function workspaceText(workspace: Workspace): string {
  return workspaceJson(Workspace.parse(workspace))
}
