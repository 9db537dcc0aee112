import { homedir } from 'node:os'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Within the user's own folder for what may be thrown away; nobody else can write there. */
export function compiledCodeFolder(platform: string, environment: Environment): string {
  const folder = cacheFolder(platform, environment) ?? join(homedir(), '.cache')
  return join(folder, 'etabli', 'compiled')
}

function cacheFolder(platform: string, environment: Environment): string | undefined {
  const home = environment.HOME
  if (platform === 'win32') return environment.LOCALAPPDATA
  if (platform === 'darwin') return home && join(home, 'Library', 'Caches')
  return environment.XDG_CACHE_HOME || (home && join(home, '.cache'))
}
