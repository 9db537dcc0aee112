import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * What a run of tests puts into the temporary folder lies in one folder of its own, which goes away with
 * the run: hundreds of profiles otherwise. Those that the run starts are told by the environment.
 */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'etabli-tests-'))
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
