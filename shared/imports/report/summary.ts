import type { Left } from '../outline/reading.ts'
import type { ReportParts } from './divided-report.ts'
import { proseOf } from './told-prose.ts'

export type SummaryReading = {
  readonly summary: string
  /** The lines of the header that it is made of. */
  readonly opening: readonly Left[]
}

/** A letter without a summary opens with one; what is told of the work's course ends it. */
export function readSummary({ about, header, account }: ReportParts): SummaryReading {
  const said = proseOf(about('summary', 'status'))
  const opening = said === '' ? header.left.filter(isSentence) : []
  const summary = [said || opening.map(({ text }) => text).join('\n\n'), ...account]
    .filter(text => text !== '')
    .join('\n\n')
  return { summary, opening }
}

function isSentence({ text }: Left): boolean {
  return text.length > shortestSentence && /[.!]$/.test(text)
}

const shortestSentence = 60
