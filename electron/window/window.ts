import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Screen,
  WebPreferences,
} from 'electron'
import { readWindowState, rememberWindowState, visibleBounds } from './state.ts'

type WindowOptions = {
  readonly preload: string
  readonly icon: string
  /** Where the size and place of the window are remembered. */
  readonly stateFile: string
  readonly withDevTools: boolean
}

/** The window one works in: a sandboxed page without any power of its own. */
export function openWindow(
  Window: new (options: BrowserWindowConstructorOptions) => BrowserWindow,
  screen: Pick<Screen, 'getAllDisplays'>,
  { preload, icon, stateFile, withDevTools }: WindowOptions,
): BrowserWindow {
  const state = readWindowState(stateFile)
  const areas = screen.getAllDisplays().map(display => display.workArea)
  const window = new Window({
    ...visibleBounds(state.bounds, areas),
    minWidth: 900,
    minHeight: 600,
    title: 'Établi',
    icon,
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: { ...withoutPowers(preload), devTools: withDevTools },
  })
  window.once('ready-to-show', () => {
    if (state.maximized) window.maximize()
    window.show()
  })
  rememberWindowState(window, stateFile)
  return window
}

/** What every page of the app is held to. */
export function withoutPowers(preload: string): WebPreferences {
  return {
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    devTools: false,
  }
}
