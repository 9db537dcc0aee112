import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureFreshBuild } from './fresh-build.ts'

/** `npm run etabli -- …`: the built command line, in this very process, built first where it is stale. */
if (ensureFreshBuild(line => console.error(line))) {
  const commandLine = join(import.meta.dirname, '../out/main/cli.js')
  await import(pathToFileURL(commandLine).href)
} else {
  process.exitCode = 2
}
