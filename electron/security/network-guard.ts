import type { Session } from 'electron'
import type { DevelopmentServer } from '../page/development-server.ts'
import { isAppAddress } from './navigation.ts'

/** Nothing leaves the machine: every request that is not for the app's own pages is cancelled. */
export function blockNetwork(
  session: Pick<Session, 'webRequest' | 'setSpellCheckerEnabled'>,
  devServer?: DevelopmentServer | undefined,
): void {
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !(isLocal(url) || isReloading(url, devServer)) }),
  )
  // Chromium would download its dictionaries; macOS uses the system's.
  session.setSpellCheckerEnabled(process.platform === 'darwin')
}

function isLocal(url: string): boolean {
  return isAppAddress(url) || /^(blob|data|devtools):/.test(url)
}

function isReloading(url: string, devServer: DevelopmentServer | undefined): boolean {
  return devServer !== undefined && url.startsWith(`${devServer.socket}/`)
}
