import nodeModule from 'node:module'
import { compileCacheFolder } from './cli/compile-cache-folder.ts'

/** Kept between runs, so that the second one does not compile the same code again; Node 20 has none. */
nodeModule.enableCompileCache?.(compileCacheFolder(process.platform, process.env))

const { runCommandLine } = await import('./cli/command-line.ts')
process.exitCode = await runCommandLine(process.argv.slice(2), {
  print: text => process.stdout.write(text),
  complain: text => process.stderr.write(text),
  now: new Date(),
  newId: () => crypto.randomUUID(),
})
