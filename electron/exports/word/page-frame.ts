import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { runsOf } from './runs.ts'
import { textParagraph } from './text-blocks.ts'
import type { Theme } from './theme.ts'
import { borderSize, textWidth } from './word-style.ts'
import type { Border } from './xml/border.ts'
import { documentPart } from './xml/namespaces.ts'
import { paragraphXml } from './xml/paragraph.ts'
import { fieldXml } from './xml/run.ts'

const longestRunningText = 105

/** What stands above and below every page, as Word's parts. */
export type PageFrame = {
  readonly header: string
  readonly footer: string
  /** The cover has no header, and shows who sends the document at its foot. */
  readonly coverHeader: string
  readonly coverFooter: string
}

export function pageFrame(tree: DocumentTree, pageCount: number, theme: Theme): PageFrame {
  return {
    header: documentPart('w:hdr', runningHeader(tree.header, theme)),
    footer: documentPart('w:ftr', runningFooter(tree.footer, pageCount, theme)),
    coverHeader: documentPart('w:hdr', paragraphXml({ style: 'Header' })),
    coverFooter: documentPart('w:ftr', issuerLines(tree.cover.issuer ?? [])),
  }
}

function runningHeader(text: string, theme: Theme): string {
  const line = [{ text: shortened(text, longestRunningText) }]
  return textParagraph(line, { style: 'Header', borders: { bottom: hairline(theme) } })
}

/** « Page X / Y »: Word counts again as it shows the pages; the figures written are for other readers. */
function runningFooter(text: string, pageCount: number, theme: Theme): string {
  const look = {
    style: 'Footer',
    borders: { top: hairline(theme) },
    rightTab: { position: textWidth, hasDots: false },
  } as const
  return paragraphXml(
    look,
    runsOf([{ text: `${shortened(text, longestRunningText - 15)}\tPage\u00a0` }]) +
      fieldXml('PAGE', '2') +
      runsOf([{ text: '\u00a0/\u00a0' }]) +
      fieldXml('NUMPAGES', String(pageCount)),
  )
}

function issuerLines(lines: readonly string[]): string {
  const [name = '', ...others] = lines.map(line => shortened(line, 160))
  return [
    textParagraph([{ text: name, bold: true }], { style: 'Footer' }),
    ...others.map(text => textParagraph([{ text }], { style: 'Footer' })),
  ].join('')
}

function hairline(theme: Theme): Border {
  return { size: borderSize(0.5), color: theme.rule, space: 6 }
}

function shortened(text: string, length: number): string {
  const flat = text.replace(/\s*\n\s*/g, ' ')
  return flat.length <= length
    ? flat
    : `${flat
        .slice(0, length - 1)
        .toWellFormed()
        .trimEnd()}…`
}
