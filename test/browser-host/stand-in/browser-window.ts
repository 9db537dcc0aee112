import { EventEmitter } from 'node:events'
import type {
  BrowserWindowConstructorOptions,
  BrowserWindow as ElectronWindow,
  Rectangle,
} from 'electron'
import { app, emitFromApp, lastWindowClosed } from './app.ts'
import { answers, askHost, note } from './host.ts'
import { onlyImplemented } from './only-implemented.ts'
import { addWindow, type OpenWindow, removeWindow } from './open-windows.ts'
import { type WebContentsStandIn, webContents } from './web-contents.ts'

const all: StandInWindow[] = []
let opened = 0

type Used =
  | 'loadURL'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'show'
  | 'focus'
  | 'isMinimized'
  | 'restore'
  | 'isMaximized'
  | 'maximize'
  | 'getNormalBounds'

/** One window is one page of the host's browser. */
class StandInWindow extends EventEmitter implements OpenWindow, Pick<ElectronWindow, Used> {
  readonly #window = ++opened
  readonly webContents: WebContentsStandIn = webContents(this.#window)
  readonly #options: BrowserWindowConstructorOptions
  #destroyed = false

  constructor(options: BrowserWindowConstructorOptions) {
    super()
    this.#options = options
    note('new BrowserWindow', options)
    all.push(this)
    addWindow(this)
    emitFromApp('web-contents-created', {}, this.webContents)
    if (this.#window > 1) return
    answers.closeWindow = () => this.requestClose()
    answers.windowGone = () => this.destroy()
  }

  async loadURL(url: string): Promise<void> {
    const { width = 800, height = 600, webPreferences } = this.#options
    const preload = webPreferences?.preload
    if (preload === undefined) throw new Error('A window without a preload is not expected here')
    const userData = app.getPath('userData')
    await askHost('openWindow', {
      window: this.#window,
      url,
      preload,
      userData,
      width,
      height,
    })
    this.emit('ready-to-show')
  }

  close(): void {
    void this.requestClose()
  }

  async requestClose(): Promise<void> {
    let prevented = false
    this.emit('close', {
      preventDefault: () => {
        prevented = true
      },
    })
    if (prevented || this.#destroyed) return
    this.destroy()
  }

  destroy(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    void askHost('closeWindow', { window: this.#window })
    all.splice(all.indexOf(this), 1)
    removeWindow(this)
    this.emit('closed')
    if (all.length === 0) lastWindowClosed()
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  show(): void {
    note('window.show')
  }

  focus(): void {
    note('window.focus')
  }

  isMinimized(): boolean {
    return false
  }

  restore(): void {
    note('window.restore')
  }

  isMaximized(): boolean {
    return false
  }

  maximize(): void {
    note('window.maximize')
  }

  getNormalBounds(): Rectangle {
    const { x = 0, y = 0, width = 800, height = 600 } = this.#options
    return { x, y, width, height }
  }
}

export const BrowserWindow = Object.assign(
  function openWindow(options: BrowserWindowConstructorOptions) {
    return onlyImplemented('BrowserWindow', new StandInWindow(options))
  },
  { getAllWindows: () => [...all] },
)
