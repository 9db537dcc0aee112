import type { App, BrowserWindow } from 'electron'

type Window = Pick<BrowserWindow, 'isMinimized' | 'restore' | 'focus'>

/** Two processes on one profile would damage it: a second start only brings the first to the front. */
export function isOnlyInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'quit' | 'on'>,
  windows: () => readonly Window[],
): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return false
  }
  app.on('second-instance', () => {
    const [window] = windows()
    if (!window) return
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  return true
}
