import type { PhrasingContent, RootContent, Table } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as textOf } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { isFilled, paragraph, plain, row, table } from './blocks.ts'
import type { Block, BlockOf, Line, Span } from './document-tree.ts'
import { plainBlocks } from './plain-prose.ts'

/** Markdown prose as blocks. HTML in it is shown as the text it is, and headings become bold lines. */
export function prose(markdown: string | undefined): Block[] {
  if (!isFilled(markdown)) return []
  return plainBlocks(markdown) ?? markdownBlocks(markdown)
}

/** The texts of a document are read again at each key that is typed in one of them. */
const known = new Map<string, Block[]>()
const mostKnown = 2000

/** Whatever Markdown can say, read by its parser. */
export function markdownBlocks(markdown: string): Block[] {
  const before = known.get(markdown)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const blocks = parsed(markdown).flatMap(node => blocksOf(node, markdown))
  known.set(markdown, blocks)
  return blocks
}

/** Markdown prose where only one line fits: its paragraphs follow each other, one under the other. */
export function proseLine(markdown: string | undefined): Line {
  return prose(markdown)
    .flatMap(linesOf)
    .flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]))
}

function parsed(markdown: string): RootContent[] {
  options ??= { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }
  return fromMarkdown(markdown, options).children
}

/** Made at the first prose that needs them, and once: the parser runs half as fast over new ones each time. */
let options: Options | undefined

function blocksOf(node: RootContent, source: string): Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphs(inline(node.children, source))
    case 'heading':
      return paragraphs(inline(node.children, source, { bold: true }))
    case 'list':
      return [{ kind: 'list', ordered: node.ordered === true, items: itemsOf(node, source, 0) }]
    case 'blockquote':
      return [{ kind: 'quote', lines: linesIn(node.children, source) }]
    case 'table':
      return tableOf(node, source)
    case 'code':
      return [paragraph([{ text: node.value, code: true }])]
    case 'thematicBreak':
      return []
    default:
      return paragraphs(plain(sourceOf(node, source)))
  }
}

function paragraphs(line: Line): Block[] {
  return line.some(span => isFilled(span.text)) ? [paragraph(line)] : []
}

type ListNode = Extract<RootContent, { type: 'list' }>

const deepestLevel = 3

function itemsOf(node: ListNode, source: string, level: number): BlockOf<'list'>['items'] {
  return node.children.flatMap(item => {
    const nested = item.children.filter(child => child.type === 'list')
    const own = linesIn(
      item.children.filter(child => child.type !== 'list'),
      source,
    ).flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]))
    const below = nested.flatMap(child => itemsOf(child, source, Math.min(level + 1, deepestLevel)))
    return [{ line: [...checkMark(item.checked), ...own], level }, ...below]
  })
}

function checkMark(checked: boolean | null | undefined): Line {
  if (typeof checked !== 'boolean') return []
  return plain(checked ? '☑ ' : '☐ ')
}

function tableOf(node: Table, source: string): Block[] {
  const [header, ...body] = node.children
  const columns = (header?.children ?? []).map(each => [textOf(each), 'text', 1] as const)
  const rows = body.map(each =>
    row(
      'body',
      each.children.map(child => inline(child.children, source)),
    ),
  )
  return table('Tableau', columns, rows)
}

function linesIn(nodes: readonly RootContent[], source: string): Line[] {
  return nodes.flatMap(node => blocksOf(node, source)).flatMap(linesOf)
}

function linesOf(block: Block): Line[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.line]
    case 'list':
      return block.items.map(({ line, level }) => [
        { text: `${'\u2003'.repeat(level)}• ` },
        ...line,
      ])
    case 'quote':
      return block.lines
    case 'table':
      return block.rows.map(({ cells }) =>
        cells.flatMap(({ line }, index) => (index === 0 ? line : [{ text: ' – ' }, ...line])),
      )
    default:
      return []
  }
}

type Emphasis = Omit<Span, 'text'>

function inline(nodes: readonly PhrasingContent[], source: string, emphasis: Emphasis = {}): Line {
  return nodes.flatMap(node => spansOf(node, source, emphasis))
}

function spansOf(node: PhrasingContent, source: string, emphasis: Emphasis): Line {
  switch (node.type) {
    case 'text':
      return [{ ...emphasis, text: node.value.replace(/\s*\n\s*/g, ' ') }]
    case 'strong':
      return inline(node.children, source, { ...emphasis, bold: true })
    case 'emphasis':
      return inline(node.children, source, { ...emphasis, italic: true })
    case 'delete':
      return inline(node.children, source, { ...emphasis, strike: true })
    case 'inlineCode':
      return [{ ...emphasis, text: node.value, code: true }]
    case 'break':
      return [{ ...emphasis, text: '\n' }]
    case 'link':
      return inline(node.children, source, { ...emphasis, ...safeLink(node.url) })
    case 'linkReference':
      return inline(node.children, source, emphasis)
    case 'image':
      return [{ ...emphasis, text: isFilled(node.alt ?? '') ? (node.alt ?? '') : node.url }]
    default:
      return [{ ...emphasis, text: sourceOf(node, source) }]
  }
}

/** Where a document may lead its reader: the web over a secure connection, or a letter box. */
function safeLink(url: string): Emphasis {
  return /^(https:\/\/|mailto:)[^\s<>"]+$/i.test(url) ? { link: url } : {}
}

function sourceOf(node: RootContent, source: string): string {
  const { start, end } = node.position ?? {}
  return source.slice(start?.offset ?? 0, end?.offset ?? 0)
}
