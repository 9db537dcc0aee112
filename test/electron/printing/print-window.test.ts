import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import { expect, it } from 'vitest'
import { openPrintWindow } from '../../../electron/printing/print-window.ts'

it('security 1: the page that is printed has no more powers than the one people see, and is not seen', () => {
  let asked: BrowserWindowConstructorOptions = {}
  const Window = class {
    constructor(options: BrowserWindowConstructorOptions) {
      asked = options
    }
  } as unknown as new (
    options: BrowserWindowConstructorOptions,
  ) => BrowserWindow
  openPrintWindow(Window, '/app/preload/print.cjs')
  expect(asked.show).toBe(false)
  expect(asked.webPreferences).toEqual({
    preload: '/app/preload/print.cjs',
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    devTools: false,
    backgroundThrottling: false,
  })
})
