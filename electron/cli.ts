import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { compiledCodeFolder } from './cli/compiled-code-folder.ts'
import { warmModules } from './cli/warm-modules.ts'

/** A command is over before its garbage is worth collecting in small steps. */
setFlagsFromString('--no-incremental-marking')

const words = process.argv.slice(2)
const modules = warmModules(compiledCodeFolder(process.platform, process.env), purposeOf(words))
const built = (name: string) => join(import.meta.dirname, 'command-line', name)
const { runCommandLine } = modules.load(
  built('program.cjs'),
) as typeof import('./cli/command-line.ts')

void runCommandLine(words, {
  print: text => process.stdout.write(text),
  complain: text => process.stderr.write(text),
  now: new Date(),
  newId: () => crypto.randomUUID(),
  threadFile: built('reading-thread.cjs'),
}).then(exitCode => {
  process.exitCode = exitCode
  modules.keep()
})

/** Commands use different functions, and so do the documents they write. */
function purposeOf(words: readonly string[]): string {
  const only = words.find((_, index) => words[index - 1] === '--only') ?? ''
  return `${words[0] ?? ''}-${only}`.toLowerCase().replace(/[^a-z-]/g, '')
}
