import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import { describe, expect, it } from 'vitest'
import { refuseRemoteDebugging } from '../../../electron/security/debugging.ts'
import { isOnlyInstance } from '../../../electron/window/single-instance.ts'

describe('security 15: one process on the data', () => {
  function started(hasLock: boolean) {
    const calls: string[] = []
    const app = new EventEmitter() as unknown as App
    app.requestSingleInstanceLock = () => hasLock
    app.quit = () => calls.push('quit')
    const window = {
      isMinimized: () => true,
      restore: () => calls.push('restore'),
      focus: () => calls.push('focus'),
    }
    return { app, calls, isOnly: isOnlyInstance(app, () => [window]) }
  }

  it('a second start ends at once', () => {
    expect(started(false)).toMatchObject({ isOnly: false, calls: ['quit'] })
  })

  it('and brings the first to the front', () => {
    const { app, calls, isOnly } = started(true)
    expect(isOnly).toBe(true)
    app.emit('second-instance')
    expect(calls).toEqual(['restore', 'focus'])
  })
})

describe('security 16: an installed app lets nobody attach to its page', () => {
  function exits(isPackaged: boolean, given: string): boolean {
    let exited = false
    refuseRemoteDebugging({
      isPackaged,
      commandLine: { hasSwitch: name => name === given } as App['commandLine'],
      exit: () => {
        exited = true
      },
    })
    return exited
  }

  it.each(['remote-debugging-port', 'remote-debugging-pipe'])('--%s ends it', name => {
    expect(exits(true, name)).toBe(true)
    expect(exits(false, name)).toBe(false)
    expect(exits(true, 'user-data-dir')).toBe(false)
  })
})
