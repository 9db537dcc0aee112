import type { ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { plainPaste } from '../text/pasted-text.ts'
import { asMarkdown } from '../text/plain-text-markup.ts'
import { joinWrapped } from '../text/wrapped-lines.ts'
import { type Entry, entry, type Group, type Title, withoutMarks } from './entry.ts'
import { fieldsInLine } from './fields-in-a-line.ts'
import { entryPiece, labelDepth, type Piece, titlePiece } from './pieces.ts'
import { plainLines, plainText } from './plain-inline.ts'
import { entriesOfTable } from './tables/entries.ts'
import { sectionTable } from './tables/section-table.ts'
import { withAnnouncements } from './titles/announcements.ts'
import { withBoldTitles } from './titles/bold-titles.ts'
import { headingPieces, isClosing, isLabel } from './titles/lines.ts'
import { withSummedLabels } from './titles/summed-labels.ts'
import { withTermsInItalics } from './titles/terms-in-italics.ts'
import { topicsNamed } from './topics/section-names.ts'

/** A document as groups of entries under their titles, whether it is Markdown or plain text. */
export function outline(text: string): readonly Group[] {
  if (latest?.text !== text) latest = { text, groups: outlined(text) }
  return latest.groups
}

/** The reader of a document asks for its outline, then what looks for the lines that it left. */
let latest: { readonly text: string; readonly groups: readonly Group[] } | undefined

function outlined(text: string): Group[] {
  const pasted = plainPaste(text)
  const { markdown, lineOf } = asMarkdown(pasted.text)
  const source: Source = {
    lines: markdown.split('\n'),
    lineOf: line => pasted.lineOf(lineOf(line)),
  }
  const pieces = parsed(markdown).flatMap(node => piecesOf(node, source))
  return grouped(withBoldTitles(withAnnouncements(withTermsInItalics(withSummedLabels(pieces)))))
}

type Source = { readonly lines: readonly string[]; readonly lineOf: (line: number) => number }

/**
 * HTML, indented code, link definitions and bare addresses are not looked for: they are text like any
 * other.
 */
const plainConstructs = [
  'codeIndented',
  'htmlFlow',
  'htmlText',
  'definition',
  'gfmFootnoteDefinition',
  'gfmFootnoteCall',
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
]

/** Made once: the parser runs half as fast over constructs that are new each time. */
const options: Options = {
  extensions: [gfm(), { disable: { null: plainConstructs } }],
  mdastExtensions: [gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension)],
}

function parsed(markdown: string): RootContent[] {
  return fromMarkdown(markdown, options).children
}

function piecesOf(node: RootContent, source: Source): Piece[] {
  switch (node.type) {
    case 'heading':
      return headingPieces(plainText(node.children), lineOf(node, source), node.depth)
    case 'paragraph':
      return paragraphPieces(node, source)
    case 'list':
      return node.children.map(item => entryPiece(itemEntry(item, source)))
    case 'table':
      return tablePieces(node, source)
    case 'blockquote':
      return node.children.flatMap(child => piecesOf(child, source))
    case 'thematicBreak':
      return []
    default:
      return sourceLines(node, source).map(entryPiece)
  }
}

function paragraphPieces(node: Paragraph, source: Source): Piece[] {
  return paragraphEntries(node, source, 'paragraph').map(each => {
    if (isClosing(each.text)) return titlePiece(each.text, each.line, 1, 'heading')
    return isLabel(each) ? titlePiece(each.text, each.line, labelDepth, 'label') : entryPiece(each)
  })
}

function paragraphEntries(node: Paragraph, source: Source, kind: Entry['kind']): Entry[] {
  const first = node.position?.start.line ?? 1
  const lines = plainLines(node.children).map((text, index) => ({
    text,
    markdown: sourceLine(source, first + index, node, index),
    line: source.lineOf(first + index),
  }))
  return joinWrapped(lines.filter(({ text }) => text.trim() !== '')).flatMap(each => {
    const fields = kind === 'paragraph' ? fieldsInLine(each.text) : []
    if (fields.length < 2) return [entry({ ...each, kind })]
    return fields.map(text => entry({ line: each.line, text, kind }))
  })
}

function sourceLine(source: Source, line: number, node: Paragraph, index: number): string {
  const text = source.lines[line - 1] ?? ''
  const from = index === 0 ? (node.position?.start.column ?? 1) - 1 : 0
  return text.slice(from).trim()
}

/** An item in bold, or named as a part of a brief, is the title of those below it. */
function itemEntry(item: ListItem, source: Source): Entry {
  const [own, ...below] = item.children.flatMap(child => itemParts(child, source))
  const line = lineOf(item, source)
  const checked = typeof item.checked === 'boolean' ? { checked: item.checked } : {}
  if (own === undefined) return entry({ text: '', line, kind: 'item', ...checked })
  const isTitle =
    below.length > 0 &&
    own.label === undefined &&
    (isLabel(own) || topicsNamed(own.text).length > 0)
  const label = isTitle ? { label: own.text, value: '' } : {}
  return { ...own, ...label, ...checked, children: [...own.children, ...below] }
}

function itemParts(node: RootContent, source: Source): Entry[] {
  if (node.type === 'paragraph') return paragraphEntries(node, source, 'item')
  return piecesOf(node, source).map(piece =>
    piece.kind === 'entry'
      ? piece.entry
      : entry({ text: piece.title.text, line: piece.title.line, kind: 'item' }),
  )
}

function tablePieces(node: Table, source: Source): Piece[] {
  const rows = node.children.map(row => ({
    line: lineOf(row, source),
    cells: row.children.map(cell => cellText(plainText(cell.children as PhrasingContent[]))),
  }))
  return sectionTable(rows) ?? entriesOfTable(rows).map(entryPiece)
}

/** A cell that holds but a mark says what the mark says. */
function cellText(text: string): string {
  const words = withoutMarks(text)
  return words === '' || words.startsWith('(') ? text.trim() : words
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
