import type { BrowserWindow } from 'electron'

type ClosableWindow = Pick<BrowserWindow, 'on' | 'close'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'send' | 'isCrashed'>
}

export type ClosingHandshake = {
  /** Holds the window open until the page has written what was being typed. */
  readonly guard: (window: ClosableWindow) => void
  readonly pageIsReady: () => void
}

/** A page that does not answer within the limit is closed all the same. */
export function closingHandshake(limitMs = 3000): ClosingHandshake {
  let finish: () => void = () => undefined
  const guard = (window: ClosableWindow) => {
    let stage: 'open' | 'asked' | 'ready' = 'open'
    window.on('close', event => {
      if (stage === 'ready' || window.webContents.isCrashed()) return
      event.preventDefault()
      if (stage === 'asked') return
      stage = 'asked'
      const close = () => {
        clearTimeout(limit)
        if (stage !== 'asked') return
        stage = 'ready'
        window.close()
      }
      const limit = setTimeout(close, limitMs)
      finish = close
      window.webContents.send('closing')
    })
  }
  return { guard, pageIsReady: () => finish() }
}
