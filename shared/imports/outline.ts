import type { ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { type Entry, entry, type Group, type Title, valuesOf, withoutMarks } from './entry.ts'
import { isFieldName } from './field-names.ts'
import { plainLines, plainText } from './plain-inline.ts'
import { asMarkdown } from './plain-text-markup.ts'
import { topicsNamed } from './section-names.ts'
import { entriesOfTable } from './table-entries.ts'
import { joinWrapped } from './wrapped-lines.ts'

/** A document as groups of entries under their titles, whether it is Markdown or plain text. */
export function outline(text: string): Group[] {
  const { markdown, lineOf } = asMarkdown(text)
  const source: Source = { lines: markdown.split('\n'), lineOf }
  const pieces = parsed(markdown).flatMap(node => piecesOf(node, source))
  return grouped(pieces)
}

type Source = { readonly lines: readonly string[]; readonly lineOf: (line: number) => number }

type Piece =
  | { readonly kind: 'title'; readonly title: Title }
  | { readonly kind: 'entry'; readonly entry: Entry }

/** HTML, indented code and link definitions are not looked for: they are text like any other. */
const plainConstructs = [
  'codeIndented',
  'htmlFlow',
  'htmlText',
  'definition',
  'gfmFootnoteDefinition',
  'gfmFootnoteCall',
]

function parsed(markdown: string): RootContent[] {
  return fromMarkdown(markdown, {
    extensions: [gfm(), { disable: { null: plainConstructs } }],
    mdastExtensions: [gfmFromMarkdown()],
  }).children
}

function piecesOf(node: RootContent, source: Source): Piece[] {
  switch (node.type) {
    case 'heading':
      return [titlePiece(plainText(node.children), lineOf(node, source), node.depth, 'heading')]
    case 'paragraph':
      return paragraphPieces(node, source)
    case 'list':
      return node.children.map(item => entryPiece(itemEntry(item, source)))
    case 'table':
      return tableEntries(node, source).map(entryPiece)
    case 'blockquote':
      return node.children.flatMap(child => piecesOf(child, source))
    case 'thematicBreak':
      return []
    default:
      return sourceLines(node, source).map(entryPiece)
  }
}

function entryPiece(made: Entry): Piece {
  return { kind: 'entry', entry: made }
}

/** Deeper than Markdown's six levels. */
const labelDepth = 7

function titlePiece(text: string, line: number, depth: number, kind: Title['kind']): Piece {
  const words = withoutMarks(text).replace(/[\s:]+$/, '')
  return { kind: 'title', title: { text: words, line, depth, kind } }
}

function paragraphPieces(node: Paragraph, source: Source): Piece[] {
  return paragraphEntries(node, source, 'paragraph').flatMap(each => {
    if (isLabel(each)) return [titlePiece(each.text, each.line, labelDepth, 'label')]
    if (!announces(each)) return [entryPiece(each)]
    const title = titlePiece(each.label ?? '', each.line, labelDepth, 'label')
    return [title, ...valuesOf(each).map(entryPiece)]
  })
}

/** `**Honoraires :** 12 000 €`: a title with its text on the same line. */
function announces({ label, value = '', markdown }: Entry): boolean {
  if (label === undefined || value === '' || !/^(?:\*\*|__)[^*_]+(?:\*\*|__)/.test(markdown))
    return false
  return topicsNamed(label).length > 0 && !isFieldName(label)
}

const longestTitle = 90

/** A line that announces what follows: `Historique :`, or a short line all in bold. */
function isLabel(each: Entry): boolean {
  if (each.text.length > longestTitle) return false
  if (each.value === '' && !/[.!?]\s/.test(each.text)) return true
  return (
    /^(?:\*\*|__)(?:(?!\*\*|__).)+(?:\*\*|__)\s*:?$/.test(each.markdown) &&
    !/[.;,]$/.test(each.text)
  )
}

function paragraphEntries(node: Paragraph, source: Source, kind: Entry['kind']): Entry[] {
  const first = node.position?.start.line ?? 1
  const lines = plainLines(node.children).map((text, index) => ({
    text,
    markdown: sourceLine(source, first + index, node, index),
    line: source.lineOf(first + index),
  }))
  return joinWrapped(lines.filter(({ text }) => text.trim() !== '')).map(each =>
    entry({ ...each, kind }),
  )
}

function sourceLine(source: Source, line: number, node: Paragraph, index: number): string {
  const text = source.lines[line - 1] ?? ''
  const from = index === 0 ? (node.position?.start.column ?? 1) - 1 : 0
  return text.slice(from).trim()
}

function itemEntry(item: ListItem, source: Source): Entry {
  const [own, ...below] = item.children.flatMap(child => itemParts(child, source))
  const line = lineOf(item, source)
  const checked = typeof item.checked === 'boolean' ? { checked: item.checked } : {}
  if (own === undefined) return entry({ text: '', line, kind: 'item', ...checked })
  return { ...own, ...checked, children: [...own.children, ...below] }
}

function itemParts(node: RootContent, source: Source): Entry[] {
  if (node.type === 'paragraph') return paragraphEntries(node, source, 'item')
  return piecesOf(node, source).map(piece =>
    piece.kind === 'entry'
      ? piece.entry
      : entry({ text: piece.title.text, line: piece.title.line, kind: 'item' }),
  )
}

function tableEntries(node: Table, source: Source): Entry[] {
  const rows = node.children.map(row => ({
    line: lineOf(row, source),
    cells: row.children.map(cell => withoutMarks(plainText(cell.children as PhrasingContent[]))),
  }))
  return entriesOfTable(rows)
}

function sourceLines(node: RootContent, source: Source): Entry[] {
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } }
  return source.lines
    .slice(start.line - 1, end.line)
    .map((text, index) => ({ text: text.trim(), line: source.lineOf(start.line + index) }))
    .filter(({ text }) => text !== '' && !/^(?:```|~~~)/.test(text))
    .map(each => entry({ ...each, kind: 'paragraph' }))
}

function lineOf(
  node: { position?: { start: { line: number } } | undefined },
  source: Source,
): number {
  return source.lineOf(node.position?.start.line ?? 1)
}

function grouped(pieces: readonly Piece[]): Group[] {
  const groups: { titles: readonly Title[]; entries: Entry[] }[] = [{ titles: [], entries: [] }]
  for (const piece of pieces) {
    const current = groups.at(-1)
    if (piece.kind === 'entry') current?.entries.push(piece.entry)
    else groups.push({ titles: under(current?.titles ?? [], piece.title), entries: [] })
  }
  return groups
}

function under(titles: readonly Title[], title: Title): Title[] {
  return [...titles.filter(each => each.depth < title.depth), title]
}
