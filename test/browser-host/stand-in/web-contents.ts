import { EventEmitter } from 'node:events'
import type { PrintToPDFOptions, WebContents } from 'electron'
import type { PdfOptions } from '../messages.ts'
import { answers, askHost } from './host.ts'
import { onlyImplemented } from './only-implemented.ts'

export type WebContentsStandIn = Pick<
  WebContents,
  'send' | 'isCrashed' | 'on' | 'setWindowOpenHandler' | 'printToPDF'
>

type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' }

/** What the page of each window tried to do, for main to allow or refuse. */
const navigations = new Map<number, EventEmitter>()
const openHandlers = new Map<number, OpenHandler>()

answers.navigate = ({ window, event, url }) => {
  let allowed = true
  const navigation = {
    url,
    preventDefault: () => {
      allowed = false
    },
  }
  navigations.get(window)?.emit(event, navigation)
  return { allowed }
}

answers.openPopup = ({ window, url }) => {
  const action = openHandlers.get(window)?.({ url }).action ?? 'allow'
  return { allowed: action === 'allow' }
}

export function webContents(window: number): WebContentsStandIn {
  const events = new EventEmitter()
  navigations.set(window, events)
  const contents = {
    send: (channel: string, ...args: unknown[]) =>
      void askHost('sendToPage', { window, channel, args }),
    isCrashed: () => false,
    on: (event: string, listener: (...args: never[]) => void) => {
      events.on(event, listener as () => void)
      return contents
    },
    setWindowOpenHandler: (handler: OpenHandler) => {
      openHandlers.set(window, handler)
    },
    printToPDF: async (options: PrintToPDFOptions) =>
      Buffer.from(await askHost('printToPdf', { window, options: pdfOptions(options) })),
  }
  return onlyImplemented('webContents', contents) as unknown as WebContentsStandIn
}

/** Electron's options by the names of Playwright; one that is not known here is refused. */
function pdfOptions(options: PrintToPDFOptions): PdfOptions {
  const {
    preferCSSPageSize = false,
    printBackground = false,
    generateTaggedPDF: tagged = false,
    generateDocumentOutline: outline = false,
    ...unknown
  } = options
  const [name] = Object.keys(unknown)
  if (name !== undefined)
    throw new Error(`The stand-in for Electron has no printing option ${name}`)
  return { preferCSSPageSize, printBackground, tagged, outline }
}
