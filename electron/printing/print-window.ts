import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import { withoutPowers } from '../window/window.ts'

/** A page that nobody sees, to be printed: as powerless as the one they work in. */
export function openPrintWindow(
  Window: new (options: BrowserWindowConstructorOptions) => BrowserWindow,
  preload: string,
): BrowserWindow {
  return new Window({
    show: false,
    width: 900,
    height: 1200,
    // A page out of sight would otherwise be left waiting.
    webPreferences: { ...withoutPowers(preload), backgroundThrottling: false },
  })
}
