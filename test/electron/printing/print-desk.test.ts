import { EventEmitter } from 'node:events'
import type { PrintToPDFOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { printDesk } from '../../../electron/printing/print-desk.ts'
import { documentOf } from '../../shared/documents/document-of.ts'

const document = documentOf([])

/** A window whose page does as the test says once it is loaded. */
class Window extends EventEmitter {
  readonly webContents = Object.assign(new EventEmitter(), {
    printToPDF: async (options: PrintToPDFOptions) => {
      this.options = options
      return Buffer.from('%PDF-1.4 pages')
    },
  })
  readonly addresses: string[] = []
  readonly #onLoad: (token: string) => void
  options: PrintToPDFOptions | undefined
  destroyed = false

  constructor(onLoad: (token: string) => void) {
    super()
    this.#onLoad = onLoad
  }
  async loadURL(url: string) {
    this.addresses.push(url)
    this.#onLoad(url.split('#')[1] ?? '')
  }
  isDestroyed() {
    return this.destroyed
  }
  destroy() {
    this.destroyed = true
    this.emit('closed')
  }
}

type Desk = ReturnType<typeof printDesk>

function opened(onLoad: (desk: Desk, token: string, window: Window) => void, limitMs = 5000) {
  const windows: Window[] = []
  const desk: Desk = printDesk(() => {
    const window: Window = new Window(token => onLoad(desk, token, window))
    windows.push(window)
    return window as never
  }, limitMs)
  return { desk, windows }
}

describe('a document is printed by a window of its own', () => {
  it('which is given the document by its token, and is gone once its pages are', async () => {
    const shown: unknown[] = []
    const { desk, windows } = opened((each, token) => {
      shown.push(each.documentOf(token))
      each.laidOut(token, true)
    })
    const pdf = await desk.pdfOf(document)
    expect(Buffer.from(pdf).toString()).toBe('%PDF-1.4 pages')
    expect(shown).toEqual([document])
    expect(windows[0]?.addresses[0]).toMatch(/^app:\/\/etabli\/print\.html#[0-9a-f-]{36}$/)
    expect(windows[0]?.destroyed).toBe(true)
  })

  it('as tagged pages of the size that the page says, with bookmarks', async () => {
    const { desk, windows } = opened((each, token) => each.laidOut(token, true))
    await desk.pdfOf(document)
    expect(windows[0]?.options).toEqual({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
  })

  it('a token is good for its own document and only while it is printed', async () => {
    let used = ''
    const { desk } = opened((each, token) => {
      used = token
      each.laidOut(token, true)
    })
    await desk.pdfOf(document)
    expect(() => desk.documentOf(used)).toThrow('No document')
    expect(() => desk.documentOf('another')).toThrow('No document')
    expect(() => desk.laidOut(used, true)).not.toThrow()
  })
})

describe('whatever happens to that window, nobody waits for ever and it is gone', () => {
  const failures: [what: string, onLoad: Parameters<typeof opened>[0], sentence: string][] = [
    ['pages that could not be laid out', (desk, token) => desk.laidOut(token, false), 'échoué'],
    [
      'a page that dies',
      (_desk, _token, window) => window.webContents.emit('render-process-gone'),
      'échoué',
    ],
    ['a window that is closed', (_desk, _token, window) => window.emit('closed'), 'échoué'],
    ['a page that never answers', () => undefined, 'deux minutes'],
  ]
  it.each(failures)('%s', async (_what, onLoad, sentence) => {
    const { desk, windows } = opened(onLoad, 50)
    await expect(desk.pdfOf(document)).rejects.toThrow(sentence)
    expect(windows[0]?.destroyed).toBe(true)
  })

  it('a page that cannot be loaded', async () => {
    const { desk, windows } = opened(() => {
      throw new Error('ERR_FAILED')
    })
    await expect(desk.pdfOf(document)).rejects.toThrow('ERR_FAILED')
    expect(windows[0]?.destroyed).toBe(true)
  })
})
