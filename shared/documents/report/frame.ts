import { personNamed } from '../../domain/firm/firm.ts'
import { tellsItsDates } from '../../domain/plan/period-words.ts'
import { formatDate } from '../../french/writing.ts'
import { isFilled } from '../blocks.ts'
import type { Block, DocumentTree } from '../document-tree.ts'
import { framedDocument } from '../parts/document-frame.ts'
import { periodText } from '../parts/phases.ts'
import { type ReportSources, reportDay } from './sources.ts'
import { statusLook } from './status-look.ts'

export function reportDocument(
  kind: string,
  sources: ReportSources,
  blocks: Block[],
): DocumentTree {
  const { report, client, mission, firm } = sources
  return framedDocument({
    kind,
    title: isFilled(report.title) ? report.title : (mission?.title ?? ''),
    subtitle: client.name,
    clientName: client.name,
    authors: report.authors,
    facts: [
      { label: 'Mission', value: mission?.title, field: 'mission' },
      { label: 'Période', value: periodInWords(sources), field: 'periode' },
      { label: 'Rédigé par', value: report.authors.filter(isFilled).join(', ') },
      { label: 'Contact', value: authorContact(sources) },
      {
        label: report.date === undefined ? 'Situation au' : 'Date',
        value: formatDate(reportDay(sources)),
        field: 'date',
      },
      { label: 'Statut', value: statusLook(report.status).label },
    ],
    firm,
    tableOfContents: true,
    blocks,
  })
}

/** How to reach the first of the authors whom the firm knows. */
function authorContact({ report, firm }: ReportSources): string {
  const [person] = report.authors.flatMap(author => personNamed(firm, author) ?? [])
  return [person?.email, person?.phone].filter(isFilled).join(' – ')
}

/** In its own words, with its dates where they do not say them. */
function periodInWords({ report: { period } }: ReportSources): string {
  if (period === undefined || !isFilled(period.label)) return periodText(period)
  const dates = periodText({ ...period, label: '' })
  return dates === '' || tellsItsDates(period) ? period.label : `${period.label} (${dates})`
}
