import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * `npm run etabli -- …`: the built command line, in this very process, built first where it is stale.
 * Plain JavaScript, as the first file alone: the cache then spares the others' compilation.
 */
enableCompileCache(fileURLToPath(new URL('../out/compiled', import.meta.url)))
const { ensureFreshBuild } = await import('./fresh-build.ts')

if (ensureFreshBuild(line => console.error(line))) {
  await import('../out/main/cli.cjs')
} else {
  process.exitCode = 2
}
