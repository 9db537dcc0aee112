import type { Blockquote, RootContent } from 'mdast'
import { assertNever } from '../../assert-never.ts'
import type { Block, BlockOf, Line } from '../document-tree.ts'
import { chart, matrix, timeline } from './drawn.ts'
import { checklist, flatList, leveledList } from './lists.ts'
import { labelled, markdownParagraph, phrasing, strong } from './phrasing.ts'
import { table } from './tables.ts'

/** Drawings become the tables they were drawn from; where pages end says nothing here. */
export function blockNodes(block: Block): RootContent[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block)]
    case 'paragraph':
      return [markdownParagraph(block.line)]
    case 'list':
      return [leveledList(block)]
    case 'checklist':
      return [checklist(block)]
    case 'table':
      return [table(block)]
    case 'facts':
      return [flatList(block.facts.map(({ label, value }) => labelled(label, value)))]
    case 'keyFigures':
      return [flatList(block.figures.map(({ label, value }) => labelled(label, [{ text: value }])))]
    case 'callout':
      return [quoted(block.lines, { before: block.title })]
    case 'quote':
      return [quoted(block.lines, { after: block.author })]
    case 'matrix':
      return [matrix(block)]
    case 'timeline':
      return [timeline(block)]
    case 'chart':
      return [chart(block)]
    case 'signatures':
      return block.parties.flatMap(signature)
    case 'pageBreak':
      return []
    default:
      return assertNever(block)
  }
}

/** The title of the file stands above these, one level higher. */
function heading({ level, text }: BlockOf<'heading'>): RootContent {
  return {
    type: 'heading',
    depth: level === 1 ? 2 : level === 2 ? 3 : 4,
    children: phrasing([{ text }]),
  }
}

type Around = { readonly before?: string | undefined; readonly after?: string | undefined }

function quoted(lines: readonly Line[], { before, after }: Around): Blockquote {
  return {
    type: 'blockquote',
    children: [
      ...(before === undefined ? [] : [markdownParagraph(strong(before))]),
      ...lines.map(line => markdownParagraph(line)),
      ...(after === undefined ? [] : [markdownParagraph(`— ${after}`)]),
    ],
  }
}

function signature(party: BlockOf<'signatures'>['parties'][number]): RootContent[] {
  const { title, fields, mention } = party
  return [
    markdownParagraph(strong(title)),
    flatList(
      fields.map(field => markdownParagraph(/\s:\s/.test(field) ? field : `${field}\u00a0:`)),
    ),
    ...(mention === undefined ? [] : [markdownParagraph([{ text: mention, italic: true }])]),
  ]
}
