import type { Block, Line } from '../document-tree.ts'
import { textWidthOf } from '../text-width.ts'

/** How much of a story is told. */
export type Measure = {
  readonly items: number
  readonly phases: number
  readonly kpis: number
  /** Letters that a text may have before it is cut short at the end of a word. */
  readonly letters: number
}

const measures: readonly Measure[] = [
  { items: 4, phases: 8, kpis: 8, letters: 700 },
  { items: 3, phases: 6, kpis: 6, letters: 400 },
  { items: 3, phases: 5, kpis: 6, letters: 250 },
  { items: 3, phases: 5, kpis: 5, letters: 160 },
  { items: 3, phases: 4, kpis: 4, letters: 95 },
  { items: 2, phases: 4, kpis: 4, letters: 90 },
  { items: 2, phases: 3, kpis: 3, letters: 85 },
  { items: 1, phases: 3, kpis: 3, letters: 80 },
]

/** The fullest telling that stays on its page, in this font, under a title of this height in points. */
export function onOnePage(
  { font, titleHeight }: { readonly font: string; readonly titleHeight: number },
  tell: (measure: Measure) => Block[],
): Block[] {
  const room = pageHeight - titleHeight
  const told = measures.map(measure => () => tell(measure))
  const fitting = told.find(blocks => heightOf(blocks(), font) <= room)
  return (fitting ?? told.at(-1))?.() ?? []
}

/** Of the text of an A4 page, in points, but for a margin: no two programs measure alike. */
const pageHeight = 684
const textWidth = 440
const lineHeight = 14.8

function heightOf(blocks: readonly Block[], font: string): number {
  return blocks.reduce((height, block) => height + blockHeight(block, font), 0)
}

function blockHeight(block: Block, font: string): number {
  switch (block.kind) {
    case 'heading':
      return { 1: 60, 2: 42 }[block.level] ?? 28
    case 'list':
      return block.items.reduce((all, { line }) => all + linesHeight(line, textWidth - 20, font), 6)
    case 'table':
      return block.rows.reduce((all, { cells }) => all + rowHeight(cells, block.columns, font), 32)
    case 'quote':
      return block.lines.reduce((all, line) => all + linesHeight(line, textWidth - 24, font), 20)
    case 'paragraph':
      return linesHeight(block.line, textWidth, font) + (block.style === 'lead' ? 14 : 6)
    case 'keyFigures':
      return 66
    default:
      return 60
  }
}

type Table = Extract<Block, { kind: 'table' }>

function rowHeight(
  cells: Table['rows'][number]['cells'],
  columns: Table['columns'],
  font: string,
): number {
  const weights = columns.reduce((all, { weight }) => all + weight, 0)
  const heights = cells.map(({ line }, index) => {
    const share = (columns[index]?.weight ?? 1) / weights
    return linesHeight(line, share * textWidth - 12, font)
  })
  return Math.max(lineHeight, ...heights) + 7
}

function linesHeight(line: Line, width: number, font: string): number {
  const face = { font, size: 10.5, isBold: false }
  const texts = line
    .map(({ text }) => text)
    .join('')
    .split('\n')
  const lines = texts.map(text => Math.max(1, Math.ceil((textWidthOf(text, face) * 1.06) / width)))
  return lines.reduce((all, each) => all + each, 0) * lineHeight
}

/** Cut at the end of a word, which says so; nothing is cut where it fits. */
export function shortened(text: string, { letters }: Measure): string {
  if (text.length <= letters) return text
  const cut = text.slice(0, letters)
  const end = cut.search(/\s\S*$/)
  return `${cut.slice(0, end > 0 ? end : letters).replace(/[\s,;:.–-]+$/, '')}…`
}
