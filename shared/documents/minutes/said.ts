import type { Meeting } from '../../domain/meeting.ts'
import { isFilled, section } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import { quotation } from '../parts/quotation.ts'
import { prose } from '../prose.ts'

/** What was said under each item of the agenda. */
export function contentBlocks({ sections }: Meeting): Block[] {
  return sections.flatMap(({ title, notes }) =>
    isFilled(title) ? section(2, title, prose(notes)) : prose(notes),
  )
}

export function quoteList(quotes: Meeting['quotes']): Block[] {
  return quotes.flatMap(({ author, text }) => quotation(text, [author]))
}
