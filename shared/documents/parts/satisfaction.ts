import type { Report } from '../../domain/report/report.ts'
import { formatDate, formatNumber, noBreakSpace } from '../../french/writing.ts'
import { isFilled, row, table } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import { consentText, quotation } from './quotation.ts'

type Satisfaction = Report['satisfaction']

export function quoteBlocks(quotes: Satisfaction['quotes']): Block[] {
  return quotes.flatMap(({ text, author, date, anonymous, consent }) =>
    quotation(text, [
      author,
      date && formatDate(date),
      anonymous === true ? 'enquête anonyme' : '',
      consentText(consent),
    ]),
  )
}

/** A row that was just added says nothing yet. */
function isGiven({ label, value }: Satisfaction['scores'][number]): boolean {
  return isFilled(label) || value !== 0
}

/** Under the name it was asked by, and with its scale: a mark out of ten is no promoter score. */
export function scoreTable(scores: Satisfaction['scores']): Block[] {
  return table(
    'Notes de satisfaction',
    [
      ['Évaluation', 'text', 6],
      ['Note', 'days', 2],
    ],
    scores.filter(isGiven).map(({ label, value, max }) =>
      row('body', [
        label,
        {
          line: [
            { text: `${formatNumber(value)}${noBreakSpace}/${noBreakSpace}${formatNumber(max)}` },
          ],
          progress: Math.min(Math.max((value / max) * 100, 0), 100),
        },
      ]),
    ),
  )
}
