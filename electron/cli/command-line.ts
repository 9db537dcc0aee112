import { readArguments } from './arguments.ts'
import { type CommandHost, type ExitCode, Refusal } from './host.ts'
import { helpText, versionText } from './usage.ts'

/** Runs one command; each of them is loaded only when it is asked for, so that the others cost nothing. */
export async function runCommandLine(
  words: readonly string[],
  host: CommandHost,
): Promise<ExitCode> {
  try {
    return await run(words, host)
  } catch (error) {
    host.complain(`etabli : ${sentenceOf(error)}\n`)
    return 2
  }
}

async function run(words: readonly string[], host: CommandHost): Promise<ExitCode> {
  const command = readArguments(words)
  switch (command.name) {
    case 'help':
      host.print(helpText)
      return 0
    case 'version':
      host.print(versionText)
      return 0
    case 'import':
      return (await import('./import-command.ts')).importFiles(command, host)
    case 'check':
      return (await import('./check-command.ts')).checkCommand(command, host)
    case 'export':
      return (await import('./export-command.ts')).exportDocuments(command, host)
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return error.message
  const detail = error instanceof Error ? error.message : String(error)
  return `une erreur imprévue a arrêté la commande : ${detail.split('\n')[0] ?? ''}`
}
