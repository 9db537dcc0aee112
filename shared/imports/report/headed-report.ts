import type { Report } from '../../domain/report/report.ts'
import { titleAsWritten } from '../../french/as-written.ts'
import { capitalised } from '../../french/writing.ts'
import { clientAlone } from '../header/client-alone.ts'
import { titleBeside } from '../outline/titles/leading-titles.ts'
import { nameInTitle } from '../words/name-in-title.ts'
import type { ReportParts } from './divided-report.ts'
import { periodOf } from './header/period.ts'
import {
  clientUnderTitle,
  organisationAddressed,
  organisationBegun,
  organisationOver,
  subjectUnderTitle,
} from './header/subtitle.ts'

/** What a report says of itself: « Rapport mensuel – Mairie de Tulle, mars 2025, par Anne Roy ». */
export type ReportHead = Pick<Report, 'title' | 'date' | 'period' | 'authors'> & {
  readonly clientName: string
}

export function headedReport(parts: ReportParts): ReportHead {
  const { header, groups, text, earliest } = parts
  const clientName = clientAlone(clientNamed(parts), text).name
  const subject = subjectUnderTitle(groups, clientName)
  const title =
    subject === undefined ? titleBeside(header.title ?? '', clientName) : capitalised(subject)
  return {
    title: titleAsWritten(title, text),
    ...(header.date !== undefined && { date: header.date }),
    ...periodOf(header, groups, earliest),
    authors: header.authors,
    clientName,
  }
}

/** By a field of the header, else under the title, in the lines below it or in the title itself. */
function clientNamed({ header, groups }: ReportParts) {
  return (
    header.client ??
    organisationOver(groups) ??
    clientUnderTitle(groups) ??
    organisationAddressed(header.left) ??
    organisationBegun(header.left) ??
    nameInTitle(header.title ?? '')
  )
}
