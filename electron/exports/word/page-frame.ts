import { BorderStyle, Footer, Header, Paragraph, SimpleField, TabStopType } from 'docx'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { runsOf } from './runs.ts'
import { textParagraph } from './text-blocks.ts'
import type { Theme } from './theme.ts'
import { borderSize, textWidth } from './word-measures.ts'

const longestRunningText = 105

/** What stands above and below every page; the first shows who sends the document instead. */
export function pageFrame(
  tree: DocumentTree,
  { pageCount, hasLetterhead }: { readonly pageCount: number; readonly hasLetterhead: boolean },
  theme: Theme,
) {
  const running = () => runningFooter(tree.footer, pageCount, theme)
  return {
    headers: { default: runningHeader(tree.header, theme), first: emptyHeader() },
    footers: {
      default: running(),
      first: hasLetterhead ? running() : issuerFooter(tree.cover.issuer ?? []),
    },
  }
}

function runningHeader(text: string, theme: Theme): Header {
  const border = { bottom: hairline(theme, 6) }
  const line = [{ text: shortened(text, longestRunningText) }]
  return new Header({ children: [textParagraph(line, { style: 'Header', extra: { border } })] })
}

/** « Page X / Y »: Word counts again as it shows the pages; the figures written are for other readers. */
function runningFooter(text: string, pageCount: number, theme: Theme): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        border: { top: hairline(theme, 6) },
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          ...runsOf([{ text: `${shortened(text, longestRunningText - 15)}\tPage\u00a0` }]),
          new SimpleField('PAGE', '2'),
          ...runsOf([{ text: '\u00a0/\u00a0' }]),
          new SimpleField('NUMPAGES', String(pageCount)),
        ],
      }),
    ],
  })
}

function emptyHeader(): Header {
  return new Header({ children: [new Paragraph({ style: 'Header' })] })
}

function issuerFooter(lines: readonly string[]): Footer {
  const [name, ...others] = lines.map(line => shortened(line, 160))
  if (name === undefined) return new Footer({ children: [new Paragraph({ style: 'Footer' })] })
  return new Footer({
    children: [
      textParagraph([{ text: name, bold: true }], { style: 'Footer' }),
      ...others.map(text => textParagraph([{ text }], { style: 'Footer' })),
    ],
  })
}

function hairline(theme: Theme, space: number) {
  return { style: BorderStyle.SINGLE, size: borderSize(0.5), color: theme.rule, space }
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
