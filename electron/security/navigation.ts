import type { WebContents } from 'electron'
import { appOrigin } from '../page/app-origin.ts'

/** The page stays where it is: no other address, no pop-up, no embedded view. */
export function confineNavigation(
  contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>,
): void {
  contents.on('will-navigate', event => refuseOtherAddress(event, event.url))
  contents.on('will-frame-navigate', event => refuseOtherAddress(event, event.url))
  contents.on('will-redirect', event => refuseOtherAddress(event, event.url))
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

function refuseOtherAddress(event: { preventDefault: () => void }, url: string): void {
  if (!isAppAddress(url)) event.preventDefault()
}

export function isAppAddress(url: string): boolean {
  return url === appOrigin || url.startsWith(`${appOrigin}/`)
}
