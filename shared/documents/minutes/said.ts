import type { Meeting } from '../../domain/meeting/meeting.ts'
import { facts, isFilled, section } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import { quotation } from '../parts/quotation.ts'
import { prose, proseLine } from '../prose.ts'

/** What was said under each item of the agenda. */
export function contentBlocks({ sections }: Meeting): Block[] {
  return sections.flatMap(({ title, notes }) =>
    isFilled(title) ? section(2, title, prose(notes)) : prose(notes),
  )
}

export function quoteList(quotes: Meeting['quotes']): Block[] {
  return quotes.flatMap(({ author, text }) => quotation(text, [author]))
}

/** One line for each who spoke, as the round went. */
export function feedbackRound({ feedback }: Meeting): Block[] {
  const said = feedback.filter(({ text }) => isFilled(text))
  const round = said.map(({ author, text }) => ({ label: author, value: proseLine(text) }))
  return facts('Tour de table', round)
}
