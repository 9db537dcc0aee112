import type { CheckArguments } from './arguments.ts'
import type { CommandHost, ExitCode } from './host.ts'
import { readWorkspace } from './workspace-file.ts'

/** Reads the workspace; there is no rule to check it against yet. */
export async function checkWorkspace(
  command: CheckArguments,
  host: CommandHost,
): Promise<ExitCode> {
  await readWorkspace(command.workspace)
  host.print(command.json ? '[]\n' : 'Aucune règle pour l’instant.\n')
  return 0
}
