import { runCommandLine } from '../../../electron/cli/command-line.ts'
import { parseWorkspace, type Workspace } from '../../../shared/domain/workspace/workspace.ts'

/** The command line as a user runs it, on a fixed day, with what it prints and what it complains of. */
export async function etabli(...words: string[]) {
  let printed = ''
  let complained = ''
  let ids = 0
  const code = await runCommandLine(words, {
    print: text => {
      printed += text
    },
    complain: text => {
      complained += text
    },
    now: new Date(2025, 0, 15),
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
  })
  return { code, printed, complained }
}

export function workspaceIn(text: string): Workspace {
  const parsed = parseWorkspace(JSON.parse(text))
  if (parsed.kind === 'refused') throw new Error(parsed.reason)
  return parsed.workspace
}
