import type { Block, BlockOf, Line } from '../../../shared/documents/document-tree.ts'
import {
  isClosedByLine,
  isIntroduction,
  isKeptFact,
  keptParts,
} from '../../../shared/documents/kept-together.ts'
import { assertNever } from '../../../shared/values/assert-never.ts'
import { type BodyPlace, gapAfter, isFolded, startsPage } from './block-rendering.ts'
import { inGroupsOf } from './card-blocks.ts'
import { calloutItem, factItem, figureItem, signatureItem } from './card-items.ts'
import { checkIndent } from './checklist-block.ts'
import { deepestEntry } from './contents.ts'
import type { FlowItem } from './flow.ts'
import type { DrawnPicture } from './pictures.ts'
import { tableItems } from './table-items.ts'
import { afterList, paragraphStyles, quoteIndent } from './text-blocks.ts'
import { emptyItem, inPoints, textItem } from './text-item.ts'
import type { Theme } from './theme.ts'
import { figuresPerRow, gapAfterTable, listIndent, textWidth } from './word-measures.ts'
import { styleOf } from './word-style.ts'

/**
 * What a block takes up in the flow of pages; `isListed` marks the headings of the contents, and
 * `hasOwnSpace` what keeps its space where that of the styles is less.
 */
export type MeasuredItem = FlowItem & {
  readonly isListed?: boolean
  readonly hasOwnSpace?: boolean
}

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
      return listItems(
        block.items.map(({ line, level }) => ({ line, indent: listIndent * (level + 1) })),
        keptParts(block, isClosed),
        theme,
      )
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
      return listItems(
        block.items.map(({ line }) => ({ line, indent: checkIndent })),
        keptParts(block),
        theme,
      )
    case 'matrix':
    case 'timeline':
    case 'chart':
      return picture === undefined ? [] : [drawingItem(picture, isKept)]
    default:
      return assertNever(block)
  }
}

type Indented = { readonly line: Line; readonly indent: number }

function listItems(
  lines: readonly Indented[],
  kept: readonly boolean[],
  theme: Theme,
): MeasuredItem[] {
  return lines.map(({ line, indent }, index) => ({
    ...textItem(line, 'ListParagraph', theme, textWidth - indent),
    isKeptWithNext: kept[index] === true,
    ...(index === lines.length - 1 ? { after: afterList, hasOwnSpace: true } : {}),
  }))
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

/** A line as high as its picture. */
function drawingItem({ drawing }: DrawnPicture, isKeptWithNext: boolean): FlowItem {
  const { before, after } = styleOf('Drawing')
  return { ...emptyItem, before, after, extra: drawing.height, isKeptWithNext }
}

const gapItem: FlowItem = { ...emptyItem, extra: inPoints(gapAfterTable) }

const keptGap: FlowItem = { ...gapItem, isKeptWithNext: true }
