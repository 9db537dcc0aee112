import { randomUUID } from 'node:crypto'
import type { BrowserWindow, PrintToPDFOptions } from 'electron'
import type { DocumentTree } from '../../shared/documents/document-tree.ts'
import { noBreakSpace } from '../../shared/french/writing.ts'
import { printPage } from '../page/app-origin.ts'
import { withProperties } from './pdf-properties.ts'

export type PrintDesk = {
  readonly pdfOf: (document: DocumentTree) => Promise<Uint8Array>
  /** What the page that was opened with this token has to show. */
  readonly documentOf: (token: string) => DocumentTree
  /** The page says that its pages stand, or that it could not lay them out. */
  readonly laidOut: (token: string, isComplete: boolean) => void
}

type PrintWindow = Pick<BrowserWindow, 'loadURL' | 'on' | 'destroy' | 'isDestroyed'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'on' | 'printToPDF'>
}

type Job = { readonly document: DocumentTree; readonly pages: PromiseWithResolvers<void> }

/**
 * Prints documents, each in a window of its own that is gone afterwards whatever happens. The token
 * in the window's address is all that ties a page to its document.
 */
export function printDesk(openWindow: () => PrintWindow, limitMs = 120_000): PrintDesk {
  const jobs = new Map<string, Job>()
  return {
    pdfOf: async document => {
      const token = randomUUID()
      const job: Job = { document, pages: Promise.withResolvers() }
      jobs.set(token, job)
      try {
        return await printed(openWindow(), token, job, limitMs)
      } finally {
        jobs.delete(token)
      }
    },
    documentOf: token => {
      const job = jobs.get(token)
      if (job === undefined) throw new Error('No document is waiting to be printed there')
      return job.document
    },
    laidOut: (token, isComplete) => {
      const job = jobs.get(token)
      if (isComplete) job?.pages.resolve()
      else job?.pages.reject(new Error(unprintable))
    },
  }
}

async function printed(
  window: PrintWindow,
  token: string,
  { document, pages }: Job,
  limitMs: number,
): Promise<Uint8Array> {
  const failed = failureOf(window, limitMs)
  try {
    const work = async () => {
      await Promise.all([window.loadURL(`${printPage}#${token}`), pages.promise])
      return withProperties(await window.webContents.printToPDF(asPdf), document)
    }
    return await Promise.race([work(), failed.promise])
  } finally {
    failed.stopWaiting()
    if (!window.isDestroyed()) window.destroy()
  }
}

/** Rejects as soon as nothing can come of this window any more. */
function failureOf(window: PrintWindow, limitMs: number) {
  const failure = Promise.withResolvers<never>()
  const fail = (reason: string) => failure.reject(new Error(reason))
  const limit = setTimeout(() => fail(tooLong), limitMs)
  window.webContents.on('render-process-gone', () => fail(unprintable))
  window.on('closed', () => fail(unprintable))
  return { promise: failure.promise, stopWaiting: () => clearTimeout(limit) }
}

/** The page says its own size and margins. */
const asPdf: PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}

const tooLong = `sa mise en page n’a pas abouti en deux minutes${noBreakSpace}; fermez d’autres programmes, puis recommencez.`
const unprintable = `sa mise en page a échoué${noBreakSpace}; recommencez, ou exportez-le en Word.`
