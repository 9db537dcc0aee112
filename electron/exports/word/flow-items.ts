import { assertNever } from '../../../shared/assert-never.ts'
import type { Block, BlockOf, Line, Row } from '../../../shared/documents/document-tree.ts'
import {
  isClosedByLine,
  isIntroduction,
  isKeptFact,
  isKeptItem,
  keptRows,
} from '../../../shared/documents/kept-together.ts'
import { progressWidth } from '../../../shared/drawings/progress-bar.ts'
import { type BodyPlace, gapAfter, isFolded, startsPage } from './block-rendering.ts'
import {
  calloutPadding,
  factLabelWidth,
  figuresPerRow,
  figureWidth,
  inGroupsOf,
} from './card-blocks.ts'
import { checkIndent } from './checklist-block.ts'
import { deepestEntry } from './contents.ts'
import type { FlowItem } from './flow.ts'
import { lineCount } from './line-count.ts'
import type { DrawnPicture } from './pictures.ts'
import { fieldGap, signatureHeight } from './signatures.ts'
import { type TableLayout, tableLayout } from './table-block.ts'
import { paragraphStyles, quoteIndent } from './text-blocks.ts'
import type { Theme } from './theme.ts'
import {
  cellPadding,
  gapAfterTable,
  lineHeightOf,
  listIndent,
  points,
  type StyleId,
  styleOf,
  textWidth,
} from './word-style.ts'

const inPoints = (twentieths: number) => twentieths / 20
const ruleHeight = 0.5

/** What a block takes up in the flow of pages; `isListed` marks the headings of the contents. */
export type MeasuredItem = FlowItem & { readonly isListed?: boolean }

export function flowItems(
  blocks: readonly Block[],
  { pictures, isOnNewPage }: BodyPlace,
  theme: Theme,
): MeasuredItem[] {
  return blocks.flatMap((block, index): MeasuredItem[] => {
    if (block.kind === 'heading')
      return [headingItem(block, startsPage(blocks, index, isOnNewPage), theme)]
    if (isFolded(blocks, index)) return []
    const isKept = isIntroduction(blocks, index)
    const isClosed = isClosedByLine(blocks, index)
    const gap = gapAfter(blocks, index)
    return [
      ...itemsOf(block, { isKept, isClosed, picture: pictures.get(block) }, theme),
      ...(gap > 0 ? [{ ...gapItem, extra: inPoints(gap), isKeptWithNext: isKept }] : []),
    ]
  })
}

function headingItem(block: BlockOf<'heading'>, isFirst: boolean, theme: Theme): MeasuredItem {
  const item = textItem([{ text: block.text }], `Heading${block.level as 1 | 2 | 3}`, theme)
  const extra = block.level === 1 ? headingRule : 0
  const place = isFirst ? { before: 0, startsPage: true } : {}
  return { ...item, ...place, extra, isListed: block.level <= deepestEntry }
}

const headingRule = 6

type Place = {
  readonly isKept: boolean
  readonly isClosed: boolean
  readonly picture: DrawnPicture | undefined
}

function itemsOf(
  block: Exclude<Block, { kind: 'heading' }>,
  { isKept, isClosed, picture }: Place,
  theme: Theme,
): MeasuredItem[] {
  switch (block.kind) {
    case 'paragraph':
      return [
        { ...textItem(block.line, paragraphStyles[block.style], theme), isKeptWithNext: isKept },
      ]
    case 'list':
      return block.items.map(({ line, level }, index) => ({
        ...textItem(line, 'ListParagraph', theme, textWidth - listIndent * (level + 1)),
        isKeptWithNext: isKeptItem(index, block.items.length, isClosed),
      }))
    case 'quote':
      return quoteItems(block, theme)
    case 'table':
      return block.columns.length === 0 ? [] : tableItems(block, theme)
    case 'facts':
      return block.facts.map(({ label, value }, index) =>
        factItem(label, value, isKeptFact(index, block.facts.length, isKept), theme),
      )
    case 'callout':
      return [calloutItem(block, theme)]
    case 'keyFigures':
      return inGroupsOf(figuresPerRow, block.figures).map(group => ({
        ...figureItem(group, theme),
        isKeptWithNext: isKept,
      }))
    case 'pageBreak':
      return [{ ...emptyItem, extra: 1, startsPage: true }]
    case 'signatures':
      return [keptGap, ...inGroupsOf(2, block.parties).map(signatureItem)]
    case 'checklist':
      return block.items.map(({ line }, index) => ({
        ...textItem(line, 'ListParagraph', theme, textWidth - checkIndent),
        isKeptWithNext: isKeptItem(index, block.items.length),
      }))
    case 'matrix':
    case 'timeline':
    case 'chart':
      return picture === undefined ? [] : [drawingItem(picture, isKept)]
    default:
      return assertNever(block)
  }
}

/** All of its lines but the last stay with the next one, as the one who said them. */
function quoteItems({ lines, author }: BlockOf<'quote'>, theme: Theme): FlowItem[] {
  const width = textWidth - quoteIndent
  const items = lines.map(line => textItem(line, 'Quotation', theme, width))
  const signature =
    author === undefined ? [] : [textItem([{ text: `— ${author}` }], 'Note', theme, width)]
  const all = [...items, ...signature]
  return all.map((item, index) => ({ ...item, isKeptWithNext: index < all.length - 1 }))
}

/** The picture stands on the baseline of its line. */
function drawingItem({ drawing }: DrawnPicture, isKeptWithNext: boolean): FlowItem {
  const { before, after, size } = styleOf('Drawing')
  return { ...emptyItem, before, after, extra: drawing.height + size * 0.25, isKeptWithNext }
}

export const emptyItem: FlowItem = {
  before: 0,
  after: 0,
  lineHeight: 0,
  lines: 0,
  extra: 0,
  canSplit: false,
  isKeptWithNext: false,
}

const gapItem: FlowItem = { ...emptyItem, extra: inPoints(gapAfterTable) }

const keptGap: FlowItem = { ...gapItem, isKeptWithNext: true }

function textItem(line: Line, id: StyleId, theme: Theme, width: number = textWidth): FlowItem {
  const { before, after, isKeptWithNext = false } = styleOf(id)
  return {
    ...emptyItem,
    before,
    after,
    lineHeight: lineHeightOf(styleOf(id)),
    lines: linesIn(line, width, id, theme),
    canSplit: true,
    isKeptWithNext,
  }
}

function linesIn(line: Line, width: number, id: StyleId, theme: Theme): number {
  const { size, bold = false, isHeading = false } = styleOf(id)
  const font = isHeading ? theme.headingFont : theme.font
  const text = line.map(span => span.text).join('')
  const isBold = bold || (line[0]?.bold === true && line.length === 1)
  return lineCount(text, inPoints(width), { font, size, isBold })
}

const rowPadding = inPoints(2 * cellPadding.vertical) + ruleHeight

function tableItems(block: BlockOf<'table'>, theme: Theme): FlowItem[] {
  const layout = tableLayout(block, theme)
  const titles = block.columns.map(({ title }) => ({ line: [{ text: title, bold: true }] }))
  const header = rowItem({ kind: 'body', cells: titles }, layout, layout.header, theme)
  const repeated = header.lines * header.lineHeight + header.extra
  const kept = keptRows(block)
  const rows = block.rows.map((row, index) => ({
    ...rowItem(row, layout, layout.text, theme),
    isKeptWithNext: kept[index] === true,
    repeated,
  }))
  return [{ ...header, isKeptWithNext: true }, ...rows]
}

function rowItem(row: Row, layout: TableLayout, id: StyleId, theme: Theme): FlowItem {
  const widths = row.kind === 'group' ? [textWidth] : layout.widths
  const lines = row.cells.map(({ line, tone, progress }, index) => {
    const bar = progress === undefined ? 0 : points(progressWidth)
    const width = (widths[index] ?? textWidth) - 2 * layout.sidePadding - bar
    const marked = tone === undefined ? line : [{ text: '● ' }, ...line]
    return linesIn(marked, width, id, theme)
  })
  return {
    ...emptyItem,
    lines: Math.max(1, ...lines),
    lineHeight: lineHeightOf(styleOf(id)),
    extra: rowPadding,
  }
}

function factItem(label: string, value: Line, isKeptWithNext: boolean, theme: Theme): FlowItem {
  const inner = (width: number) => width - 2 * cellPadding.horizontal
  const lines = Math.max(
    linesIn([{ text: label }], inner(factLabelWidth), 'FactLabel', theme),
    linesIn(value, inner(textWidth - factLabelWidth), 'FactValue', theme),
  )
  const lineHeight = lineHeightOf(styleOf('FactValue'))
  return { ...emptyItem, lines, lineHeight, extra: rowPadding, isKeptWithNext }
}

function calloutItem({ title, lines }: BlockOf<'callout'>, theme: Theme): FlowItem {
  const width = textWidth - 2 * calloutPadding.horizontal
  const all = title === undefined ? lines : [[{ text: title, bold: true }], ...lines]
  const count = all.reduce((sum, line) => sum + linesIn(line, width, 'FactValue', theme), 0)
  const extra = inPoints(2 * calloutPadding.vertical)
  return { ...emptyItem, lines: count, lineHeight: lineHeightOf(styleOf('FactValue')), extra }
}

function figureItem(figures: BlockOf<'keyFigures'>['figures'], theme: Theme): FlowItem {
  const width = figureWidth(figures.length) - 2 * cellPadding.horizontal
  const most = (id: StyleId, texts: readonly string[]) =>
    Math.max(1, ...texts.map(text => linesIn([{ text }], width, id, theme))) *
    lineHeightOf(styleOf(id))
  const value = most(
    'Figure',
    figures.map(figure => figure.value),
  )
  const label = most(
    'FigureLabel',
    figures.map(figure => figure.label),
  )
  const spaces = styleOf('Figure').before + styleOf('FigureLabel').after
  return { ...emptyItem, extra: value + label + spaces + rowPadding + 1 }
}

function signatureItem(pair: BlockOf<'signatures'>['parties']): FlowItem {
  const fields = Math.max(0, ...pair.map(party => party.fields.length))
  const field = lineHeightOf(styleOf('FactLabel')) + inPoints(fieldGap)
  const mention = 2 * lineHeightOf(styleOf('Note'))
  const title = lineHeightOf(styleOf('FactValue'))
  const extra = title + fields * field + mention + inPoints(signatureHeight) + 20
  return { ...emptyItem, extra }
}
