import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { closingHandshake } from '../../../electron/window/closing.ts'

function guarded(limitMs: number, hasCrashed = false) {
  const events: string[] = []
  const window = Object.assign(new EventEmitter(), {
    webContents: { send: (channel: string) => events.push(channel), isCrashed: () => hasCrashed },
    close: () => {
      let prevented = false
      window.emit('close', {
        preventDefault: () => {
          prevented = true
        },
      })
      if (!prevented) events.push('closed')
    },
  })
  const handshake = closingHandshake(limitMs)
  handshake.guard(window as never)
  return { events, window, handshake }
}

describe('a closing window waits for what is still being typed', () => {
  it('until the page says that all is written', () => {
    const { events, window, handshake } = guarded(10_000)
    window.close()
    expect(events).toEqual(['closing'])
    handshake.pageIsReady()
    expect(events).toEqual(['closing', 'closed'])
  })

  it('asking once, however often the user clicks', () => {
    const { events, window, handshake } = guarded(10_000)
    window.close()
    window.close()
    handshake.pageIsReady()
    handshake.pageIsReady()
    expect(events).toEqual(['closing', 'closed'])
  })

  it('not for ever', async () => {
    const { events, window } = guarded(1)
    window.close()
    await expect.poll(() => events).toEqual(['closing', 'closed'])
  })

  it('not at all once the page has crashed', () => {
    const { events, window } = guarded(10_000, true)
    window.close()
    expect(events).toEqual(['closed'])
  })
})
