import type { Blockquote, RootContent } from 'mdast'
import { assertNever } from '../../values/assert-never.ts'
import type { Block, BlockOf, Line } from '../document-tree.ts'
import { chart, matrix, timeline } from './drawn.ts'
import { checklist, flatList, leveledList } from './lists.ts'
import { labelled, markdownParagraph, markdownParagraphs, phrasing, strong } from './phrasing.ts'
import { table } from './tables.ts'

/** Drawings become the tables they were drawn from; where pages end says nothing here. */
export function blockNodes(block: Block): RootContent[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block)]
    case 'paragraph':
      return markdownParagraphs([block.line])
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
      return [quoted([strong(block.title ?? ''), ...block.lines])]
    case 'quote':
      return [quoted([...block.lines, authorOf(block)])]
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

function quoted(lines: readonly Line[]): Blockquote {
  return { type: 'blockquote', children: markdownParagraphs(lines) }
}

function authorOf({ author }: BlockOf<'quote'>): Line {
  return author === undefined ? [] : [{ text: `— ${author}` }]
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
