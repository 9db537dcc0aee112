import type { Report } from '../../domain/report/report.ts'
import { formatDate, typeset } from '../../french/writing.ts'
import { bullets, isFilled, numbered, paragraph, row, section, table } from '../blocks.ts'
import type { Block, BlockOf } from '../document-tree.ts'
import { prose } from '../prose.ts'

/** What is to be done, week by week. */
export function nextStepBlocks({ nextSteps }: Report): Block[] {
  const items = nextSteps.flatMap(({ when, items: tasks }): BlockOf<'list'>['items'] => {
    const named = tasks.filter(isFilled)
    if (!isFilled(when)) return named.map(text => ({ line: [{ text }], level: 0 }))
    const below = named.map(text => ({ line: [{ text }], level: 1 }))
    return [{ line: [{ text: when, bold: true }], level: 0 }, ...below]
  })
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }]
}

export function requestTable({ requests }: Report): Block[] {
  return table(
    'Demandes du client',
    [
      ['Date', 'text', 2],
      ['Demande', 'text', 4],
      ['Réponse', 'text', 4],
    ],
    requests.map(({ date, request, answer = '' }) =>
      row('body', [date === undefined ? '' : formatDate(date), request, answer]),
    ),
  )
}

/** Those of no term, then each term under its name. */
export function recommendationBlocks(report: Report): Block[] {
  const { recommendations, recommendationsByTerm: terms } = report
  return [
    ...numbered(recommendations),
    ...terms.flatMap(({ term, items }) =>
      isFilled(term) ? section(2, term, numbered(items)) : numbered(items),
    ),
  ]
}

export function lessonBlocks({ lessons }: Report): Block[] {
  return [
    ...section(2, 'Ce qui a bien marché', bullets(lessons?.good ?? [])),
    ...section(2, 'Ce qui peut être amélioré', bullets(lessons?.improve ?? [])),
  ]
}

export function conclusionBlocks({ conclusion, nextReportOn }: Report): Block[] {
  const next =
    nextReportOn === undefined
      ? []
      : [paragraph(typeset(`Prochain rapport : ${formatDate(nextReportOn)}.`), 'lead')]
  return [...prose(conclusion), ...next]
}
