import type { Element } from 'slimdom'
import type { FlowItem } from '../word/flow.ts'
import { lineCount } from '../word/line-count.ts'
import { emptyItem } from '../word/text-item.ts'
import { changed, lineHeightOf, type StyleOf } from './style-metrics.ts'
import { paragraphText, sectionEnd } from './template-places.ts'
import { isWord, ns, wordAttribute, wordChild, wordElements } from './word-xml.ts'

/** A piece of the body as tall as it will be on the page, and the element it stands for. */
export type BodyItem = FlowItem & {
  readonly element: Element
  /** Set where paragraphs of this style stand close to one another. */
  readonly closeStyle?: string
}

/** The blocks of a body as they will fill its pages; `width` in points. */
export function bodyFlow(blocks: readonly Element[], width: number, styleOf: StyleOf): BodyItem[] {
  let startsPage = false
  const items = blocks.flatMap(block => {
    const own = itemsOf(block, width, styleOf)
    const [first, ...others] = own
    if (first === undefined) return []
    const placed = startsPage ? [{ ...first, startsPage }, ...others] : own
    startsPage = endsPage(block)
    return placed
  })
  return items.map((item, index) => withoutSpaceBetween(item, items[index - 1], items[index + 1]))
}

function withoutSpaceBetween(
  item: BodyItem,
  previous: BodyItem | undefined,
  next: BodyItem | undefined,
): BodyItem {
  const { closeStyle } = item
  if (closeStyle === undefined) return item
  return {
    ...item,
    ...(previous?.closeStyle === closeStyle ? { before: 0 } : {}),
    ...(next?.closeStyle === closeStyle ? { after: 0 } : {}),
  }
}

function itemsOf(block: Element, width: number, styleOf: StyleOf): BodyItem[] {
  if (isWord(block, 'p')) return [paragraphItem(block, width, styleOf)]
  if (isWord(block, 'tbl')) return tableItems(block, styleOf)
  if (!isWord(block, 'sdt')) return []
  return bodyFlow(wordChild(block, 'sdtContent')?.children ?? [], width, styleOf)
}

/** A page break typed in the text, or a section that ends here and is followed on another page. */
function endsPage(block: Element): boolean {
  if (!isWord(block, 'p')) return false
  const section = sectionEnd(block)
  if (section !== undefined) return wordAttribute(wordChild(section, 'type')) !== 'continuous'
  return wordElements(block, 'br').some(each => wordAttribute(each, 'type') === 'page')
}

function paragraphItem(paragraph: Element, width: number, styleOf: StyleOf): BodyItem {
  const properties = wordChild(paragraph, 'pPr')
  const styleId = wordAttribute(wordChild(properties, 'pStyle'))
  const run = wordChild(wordElements(paragraph, 'r')[0], 'rPr')
  const metrics = changed(styleOf(styleId), properties, run)
  const inner = Math.max(20, width - metrics.left - metrics.right)
  const text = paragraphText(paragraph).replace(/\n$/, '')
  const picture = pictureHeight(paragraph)
  return {
    ...emptyItem,
    before: metrics.before,
    after: metrics.after,
    lineHeight: lineHeightOf(metrics),
    lines: text === '' && picture > 0 ? 0 : lineCount(text, inner, metrics),
    extra: picture,
    canSplit: true,
    isKeptWithNext: metrics.isKeptWithNext,
    ...(metrics.startsPage ? { startsPage: true } : {}),
    ...(metrics.isClose ? { closeStyle: styleId ?? '' } : {}),
    element: paragraph,
  }
}

/** Of the tallest picture that stands in the text, in points. */
function pictureHeight(paragraph: Element): number {
  const heights = paragraph
    .getElementsByTagNameNS(ns.wp, 'inline')
    .map(picture => picture.children.find(child => child.localName === 'extent'))
    .map(extent => Number(extent?.getAttribute('cy')) / 12_700)
  return Math.max(0, ...heights.filter(Number.isFinite))
}

function tableItems(table: Element, styleOf: StyleOf): BodyItem[] {
  const rows = table.children.filter(child => isWord(child, 'tr'))
  const padding = cellPadding(table)
  const items = rows.map(row => ({ ...rowItem(row, padding, styleOf), element: row }))
  const isHeader = (row: Element) => wordChild(wordChild(row, 'trPr'), 'tblHeader') !== undefined
  const repeated = items.reduce(
    (sum, { element, extra }) => (isHeader(element) ? sum + extra : sum),
    0,
  )
  return items.map(item => (isHeader(item.element) ? item : { ...item, repeated }))
}

type Padding = { readonly across: number; readonly along: number }

function cellPadding(table: Element): Padding {
  const margins = wordChild(wordChild(table, 'tblPr'), 'tblCellMar')
  const side = (name: string, usual: number) => {
    const length = wordAttribute(wordChild(margins, name), 'w')
    return Number(length ?? usual) / 20
  }
  return {
    across: side('left', 108) + side('right', 108),
    along: side('top', 0) + side('bottom', 0),
  }
}

function rowItem(row: Element, { across, along }: Padding, styleOf: StyleOf): FlowItem {
  const cells = row.children.filter(child => isWord(child, 'tc'))
  const heights = cells.map(cell => {
    const width = Number(wordAttribute(wordChild(wordChild(cell, 'tcPr'), 'tcW'), 'w')) / 20
    const items = bodyFlow(cell.children, (width || 100) - across, styleOf)
    return items.reduce(
      (sum, { before, after, lines, lineHeight, extra }) =>
        sum + before + after + lines * lineHeight + extra,
      along + ruleHeight,
    )
  })
  const stated = wordChild(wordChild(row, 'trPr'), 'trHeight')
  const least = Number(wordAttribute(stated) ?? 0) / 20
  const firstParagraph = wordElements(row, 'p')[0]
  const isKept =
    firstParagraph !== undefined && paragraphItem(firstParagraph, 100, styleOf).isKeptWithNext
  return { ...emptyItem, extra: Math.max(least, ...heights), isKeptWithNext: isKept }
}

const ruleHeight = 0.5
