import type { Block, BlockOf } from '../../../shared/documents/document-tree.ts'
import { figuresPerRow } from '../../exports/word/word-measures.ts'
import { allNamed, cellsIn, type Element, isElement, isFilled, type Node } from './html-nodes.ts'
import { isStyled, styleIn } from './own-styles.ts'
import { isCallout, tableBlocks } from './own-tables.ts'
import { lineOf, plainTextOf } from './own-words.ts'
import { isContentsLine, isFrame } from './plain-layout.ts'

/** The blocks that the elements of a document of ours were drawn from, in their order. */
export function ownBlocks(nodes: readonly Node[]): Block[] {
  return nodes.flatMap(blocksOf).reduce<Block[]>(joined, []).filter(isBlockFilled)
}

function blocksOf(node: Node): Block[] {
  if (!isElement(node)) return isFilled(node) ? [paragraphOf(node)] : []
  switch (node.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return isFilled(node) ? [headingOf(node)] : []
    case 'ul':
    case 'ol':
      return [{ kind: 'list', ordered: node.tagName === 'ol', items: itemsOf(node, 0) }]
    case 'table':
      if (isFrame(node) && !isCallout(node)) return ownBlocks(cellsIn(node)[0]?.children ?? [])
      return tableBlocks(node)
    default:
      return isContentsLine(node) || /^TOC/.test(styleIn(node) ?? '') ? [] : [saidIn(node)]
  }
}

function headingOf(node: Element): BlockOf<'heading'> {
  return {
    kind: 'heading',
    level: Math.min(3, Number(node.tagName.slice(1))),
    text: plainTextOf(node),
  }
}

function itemsOf(list: Element, level: number): BlockOf<'list'>['items'] {
  return list.children.filter(isElement).flatMap(item => {
    const below = item.children.filter(isElement).filter(isList)
    const words = { ...item, children: item.children.filter(each => !below.some(b => b === each)) }
    const inner = below.flatMap(each => itemsOf(each, Math.min(3, level + 1)))
    return [{ line: lineOf(words), level }, ...inner]
  })
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol'
}

function saidIn(node: Element): Block {
  if (isStyled(node, 'Quotation')) return { kind: 'quote', lines: [lineOf(node)] }
  const [box] = allNamed('input', node)
  return box === undefined ? paragraphOf(node) : pointOf(node, box)
}

function paragraphOf(node: Node): BlockOf<'paragraph'> {
  const style = isStyled(node, 'Note') ? 'note' : 'body'
  return { kind: 'paragraph', line: lineOf(node), style }
}

function pointOf(node: Element, box: Element): BlockOf<'checklist'> {
  const line = lineOf(node).map((span, index) =>
    index === 0 ? { ...span, text: span.text.trimStart() } : span,
  )
  return { kind: 'checklist', items: [{ line, done: box.properties.checked === true }] }
}

/** Word has one paragraph, or one table, for each part of what is one block of ours. */
function joined(blocks: Block[], block: Block): Block[] {
  const last = blocks.at(-1)
  const both = last === undefined ? undefined : together(last, block)
  return both === undefined ? [...blocks, block] : [...blocks.slice(0, -1), both]
}

function together(last: Block, block: Block): Block | undefined {
  if (last.kind === 'quote') return last.author === undefined ? goneOn(last, block) : undefined
  if (!isBlockFilled(block)) return last
  if (last.kind === 'checklist' && block.kind === 'checklist')
    return { ...last, items: [...last.items, ...block.items] }
  if (last.kind === 'keyFigures' && block.kind === 'keyFigures' && isRowFull(last))
    return { ...last, figures: [...last.figures, ...block.figures] }
  return undefined
}

function isRowFull({ figures }: BlockOf<'keyFigures'>): boolean {
  return figures.length % figuresPerRow === 0
}

/** A quote goes on with further lines, and ends with who said it. */
function goneOn(quote: BlockOf<'quote'>, block: Block): Block | undefined {
  if (block.kind === 'quote') return { ...quote, lines: [...quote.lines, ...block.lines] }
  if (block.kind !== 'paragraph' || block.style !== 'note') return undefined
  const [, author] = /^— (.+)$/su.exec(block.line.map(({ text }) => text).join('')) ?? []
  return author === undefined ? undefined : { ...quote, author }
}

function isBlockFilled(block: Block): boolean {
  return block.kind !== 'paragraph' || block.line.some(({ text }) => text.trim() !== '')
}
