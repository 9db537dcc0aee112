import { EventEmitter } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow, BrowserWindowConstructorOptions, Display, Rectangle } from 'electron'
import { describe, expect, it } from 'vitest'
import { openWindow } from '../../../electron/window/window.ts'

class RecordingWindow extends EventEmitter {
  static options: BrowserWindowConstructorOptions
  readonly calls: string[] = []

  constructor(options: BrowserWindowConstructorOptions) {
    super()
    RecordingWindow.options = options
  }
  show() {
    this.calls.push('show')
  }
  maximize() {
    this.calls.push('maximize')
  }
  isMaximized() {
    return true
  }
  getNormalBounds(): Rectangle {
    return { x: 10, y: 20, width: 1200, height: 800 }
  }
}

const workArea = { x: 0, y: 0, width: 1920, height: 1040 }
const screen = { getAllDisplays: () => [{ workArea } as Display] }

function opened(stateFile = join(mkdtempSync(join(tmpdir(), 'etabli-window-')), 'window.json')) {
  const Window = RecordingWindow as unknown as new (
    options: BrowserWindowConstructorOptions,
  ) => BrowserWindow
  const window = openWindow(Window, screen, {
    preload: '/app/preload/index.cjs',
    icon: '/app/icon.png',
    stateFile,
    withDevTools: false,
  }) as unknown as RecordingWindow
  return { window, stateFile, options: RecordingWindow.options }
}

describe('security 1: the window holds a page without powers', () => {
  it('every guard of the page is on', () => {
    expect(opened().options.webPreferences).toEqual({
      preload: '/app/preload/index.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      devTools: false,
    })
  })
})

describe('the window comes back as it was left', () => {
  it('where it was and as large as it was', () => {
    const { window, stateFile } = opened()
    window.emit('close')
    expect(opened(stateFile).options).toMatchObject({ x: 10, y: 20, width: 1200, height: 800 })
  })

  it('maximised when it was', () => {
    const { window, stateFile } = opened()
    window.emit('close')
    const next = opened(stateFile).window
    next.emit('ready-to-show')
    expect(next.calls).toEqual(['maximize', 'show'])
  })

  it('a damaged note of its place is as good as none', () => {
    const { stateFile } = opened()
    writeFileSync(stateFile, '{"bounds": {"x": "left"')
    expect(opened(stateFile).options).toMatchObject({ width: 1360, height: 880 })
    expect(readFileSync(stateFile, 'utf8')).toContain('left')
  })
})
