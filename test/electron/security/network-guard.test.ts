import type { OnBeforeRequestListenerDetails, Session, WebRequest } from 'electron'
import { describe, expect, it } from 'vitest'
import { blockNetwork } from '../../../electron/security/network-guard.ts'

function guarded(devServer?: { origin: string; socket: string }) {
  let listener: Parameters<WebRequest['onBeforeRequest']>[0] = null as never
  const webRequest = {
    onBeforeRequest: (given: typeof listener) => {
      listener = given
    },
  } as unknown as Session['webRequest']
  blockNetwork({ webRequest, setSpellCheckerEnabled: () => undefined }, devServer)
  return (url: string): boolean => {
    let cancelled = false
    listener?.({ url } as OnBeforeRequestListenerDetails, response => {
      cancelled = response.cancel ?? false
    })
    return cancelled
  }
}

describe('security 17: nothing leaves the machine', () => {
  const isCancelled = guarded()

  it.each([
    'app://etabli/',
    'app://etabli/assets/index.js',
    'blob:app://etabli/1',
    'data:,x',
    'devtools://devtools/x.js',
  ])('%s is let through', url => {
    expect(isCancelled(url)).toBe(false)
  })

  it.each([
    'https://example.com/',
    'http://localhost:5173/',
    'ws://localhost:5173/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'app://other/',
    'app://etabli.example/',
    'chrome-extension://x/y.js',
    'https://example.com/?app://etabli/',
  ])('%s is cancelled', url => {
    expect(isCancelled(url)).toBe(true)
  })

  it('in development only the page’s own reloading goes to the local server', () => {
    const isCancelledInDevelopment = guarded({
      origin: 'http://localhost:5173',
      socket: 'ws://localhost:5173',
    })
    expect(isCancelledInDevelopment('ws://localhost:5173/')).toBe(false)
    expect(isCancelledInDevelopment('http://localhost:5173/main.tsx')).toBe(true)
    expect(isCancelledInDevelopment('ws://localhost:51731/')).toBe(true)
  })
})
