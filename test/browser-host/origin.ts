import { appOrigin } from '../../electron/page/app-origin.ts'

/** Chromium knows no `app:` scheme: there the app lives at a secure origin that never reaches a network. */
export const browserOrigin = 'https://etabli.localhost'

export function toBrowser(url: string): string {
  return swapped(url, appOrigin, browserOrigin)
}

export function toApp(url: string): string {
  return swapped(url, browserOrigin, appOrigin)
}

function swapped(url: string, from: string, to: string): string {
  return url === from || url.startsWith(`${from}/`) ? to + url.slice(from.length) : url
}
