import type { Blockquote, ListItem, RootContent } from 'mdast'
import type { Meeting } from '../../../domain/meeting/meeting.ts'
import type { PrintedSection } from '../../printed/document.ts'
import {
  labelledValue,
  linesOf,
  plainWords,
  proseOfBlocks,
  proseOfLines,
} from '../../printed/words.ts'

type Decision = Meeting['decisions'][number]
type Quote = Meeting['quotes'][number]
type Feedback = Meeting['feedback'][number]

/** The decision in bold, the reason for it on the lines below. */
export function printedDecisions({ blocks }: PrintedSection): Decision[] | undefined {
  return eachItem(blocks, ({ children: [paragraph] }) => {
    if (paragraph?.type !== 'paragraph') return undefined
    const [title = [], ...reason] = linesOf(paragraph.children)
    const why = proseOfLines(reason)
    return { title: plainWords(title), ...(why !== '' && { reason: why }) }
  })
}

/** What was said under each point; before the first of them, under none. */
export function printedTalk({ blocks, parts }: PrintedSection): Meeting['sections'] {
  const untitled = blocks.length === 0 ? [] : [{ title: '', notes: proseOfBlocks(blocks) }]
  return [
    ...untitled,
    ...parts.map(part => ({ title: part.title, notes: proseOfBlocks(part.blocks) })),
  ]
}

export function printedQuotes({ blocks }: PrintedSection): Quote[] | undefined {
  const quotes = blocks.flatMap(block => (block.type === 'blockquote' ? [quoteOf(block)] : []))
  return quotes.length === blocks.length ? quotes : undefined
}

/** The words, then « — Patrick Lefort ». */
function quoteOf({ children }: Blockquote): Quote {
  const paragraphs = children.flatMap(each => (each.type === 'paragraph' ? [each.children] : []))
  const author = /^— (.+)$/su.exec(plainWords(paragraphs.at(-1) ?? []))?.[1]
  const said = author === undefined ? paragraphs : paragraphs.slice(0, -1)
  return { author: author ?? '', text: proseOfLines(said.flatMap(linesOf)) }
}

export function printedFeedback({ blocks }: PrintedSection): Feedback[] | undefined {
  return eachItem(blocks, ({ children }) => {
    const said = labelledValue(children)
    return said && { author: said.label, text: proseOfLines(linesOf(said.value)) }
  })
}

/** Nothing where anything but a list stands there, or an item of another shape. */
function eachItem<Read>(
  blocks: readonly RootContent[],
  read: (item: ListItem) => Read | undefined,
): Read[] | undefined {
  const [list, ...others] = blocks
  if (list?.type !== 'list' || others.length > 0) return undefined
  const items = list.children.map(read)
  return items.every(item => item !== undefined) ? items : undefined
}
