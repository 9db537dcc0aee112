import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import { confineNavigation } from '../../../electron/security/navigation.ts'

function confined() {
  const contents = new EventEmitter() as EventEmitter & {
    openHandler?: (details: { url: string }) => unknown
    setWindowOpenHandler: (handler: (details: { url: string }) => unknown) => void
  }
  contents.setWindowOpenHandler = handler => {
    contents.openHandler = handler
  }
  confineNavigation(contents as unknown as WebContents)
  const isAllowed = (event: string, url: string) => {
    let allowed = true
    contents.emit(event, {
      url,
      preventDefault: () => {
        allowed = false
      },
    })
    return allowed
  }
  return { contents, isAllowed }
}

const events = ['will-navigate', 'will-frame-navigate', 'will-redirect']

describe('security 8: the page stays where it is', () => {
  it.each(events)('%s leads within the app only', event => {
    const { isAllowed } = confined()
    expect(isAllowed(event, 'app://etabli/')).toBe(true)
    for (const url of [
      'https://example.com/',
      'app://etabli.example/',
      'app://other/',
      'file:///etc/passwd',
      'data:text/html,hello',
      'javascript:alert(1)',
    ]) {
      expect(isAllowed(event, url), url).toBe(false)
    }
  })

  it('no embedded view is attached', () => {
    expect(confined().isAllowed('will-attach-webview', '')).toBe(false)
  })

  it('no window opens, even on the app’s own page', () => {
    const { contents } = confined()
    expect(contents.openHandler?.({ url: 'app://etabli/' })).toEqual({ action: 'deny' })
    expect(contents.openHandler?.({ url: 'https://example.com' })).toEqual({ action: 'deny' })
  })
})
