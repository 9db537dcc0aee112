import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { programPath } from './program.ts'

/** Poppler's reader of PDF, or false on a machine without it: such tests are skipped there. */
export const readsPdf = ['pdfinfo', 'pdftotext', 'pdffonts', 'pdftohtml'].every(programPath)

export type ReadPdf = {
  /** `Title`, `Pages`, `Tagged`… as `pdfinfo` names them. */
  readonly info: Readonly<Record<string, string>>
  /** The text of each page, in the order in which it was drawn. */
  readonly pages: readonly string[]
  readonly bookmarks: readonly { readonly page: number; readonly title: string }[]
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[]
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const folder = mkdtempSync(join(tmpdir(), 'etabli-pdf-'))
  try {
    const file = join(folder, 'file.pdf')
    writeFileSync(file, bytes)
    return {
      info: properties(run('pdfinfo', file)),
      pages: run('pdftotext', '-raw', '-enc', 'UTF-8', file, '-').split('\f').slice(0, -1),
      bookmarks: bookmarks(run('pdftohtml', '-xml', '-i', '-stdout', file)),
      fonts: fonts(run('pdffonts', file)),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(program: string, ...parameters: string[]): string {
  const stdio = ['ignore', 'pipe', 'ignore'] as ['ignore', 'pipe', 'ignore']
  return execFileSync(program, parameters, { encoding: 'utf8', stdio, maxBuffer: 1e8 })
}

function properties(text: string): Record<string, string> {
  const lines = text.split('\n').map(line => /^([^:]+):\s+(.*)$/.exec(line))
  return Object.fromEntries(lines.flatMap(found => (found ? [[found[1], found[2]]] : [])))
}

function bookmarks(xml: string): ReadPdf['bookmarks'] {
  return [...xml.matchAll(/<item page="(\d+)">([^<]*)<\/item>/g)].map(([, page, title = '']) => ({
    page: Number(page),
    title: title.replaceAll('&#160;', '\u00a0').replaceAll('&amp;', '&'),
  }))
}

/** Columns are separated by spaces, and the last five are `emb sub uni object ID`. */
function fonts(text: string): ReadPdf['fonts'] {
  return text
    .split('\n')
    .slice(2)
    .filter(line => line !== '')
    .map(line => {
      const words = line.trim().split(/\s+/)
      return {
        name: (words[0] ?? '').replace(/^[A-Z]{6}\+/, ''),
        isEmbedded: words.at(-5) === 'yes',
      }
    })
}
