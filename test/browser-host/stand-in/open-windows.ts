/** A window as the app's life cycle sees it. */
export type OpenWindow = { requestClose: () => Promise<void>; isDestroyed: () => boolean }

const windows = new Set<OpenWindow>()

export function addWindow(window: OpenWindow): void {
  windows.add(window)
}

export function removeWindow(window: OpenWindow): void {
  windows.delete(window)
}

/** False where a window did not let itself be closed: quitting stops there, as in Electron. */
export async function closeAllWindows(): Promise<boolean> {
  await Promise.all([...windows].map(window => window.requestClose()))
  return windows.size === 0
}
