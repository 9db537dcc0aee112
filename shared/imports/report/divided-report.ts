import type { Report } from '../../domain/report/report.ts'
import { earliestDate } from '../../french/dates/spans.ts'
import { withoutSignature } from '../header/signature-block.ts'
import type { Group } from '../outline/entry.ts'
import { outline } from '../outline/outline.ts'
import type { Left } from '../outline/reading.ts'
import { type Section, type Sections, sectionsOf } from '../outline/sections.ts'
import { withListNames } from '../text/list-names.ts'
import { withNamedBlocks } from '../text/named-blocks.ts'
import { asAdvice } from './follow-through/advice.ts'
import { withClosingSummary } from './follow-through/closing-summary.ts'
import { withComingMonths } from './follow-through/coming-months.ts'
import { withNextReportPlaced } from './follow-through/next-report.ts'
import { withRequestsPlaced } from './follow-through/placed-requests.ts'
import { type Anchors, anchorsOf } from './header/anchors.ts'
import { type DocumentHeader, readDocumentHeader } from './header/header.ts'
import { withoutSigner } from './header/signer.ts'
import { withHeaderLines, withHeaderOfTitles } from './header/subtitle.ts'
import { isToneName, withHighlightsApart } from './highlights.ts'
import { withSayingsPlaced, withUnknownSayings } from './measures/sayings.ts'
import { withRemarksApart } from './said-below.ts'
import { type ReportTopic, reportSections } from './section-names.ts'
import { withTablesPlaced } from './tables.ts'
import { withoutAccount } from './told-prose.ts'

/** A report as its parts, before any field is read. */
export type ReportParts = {
  readonly kind: Report['kind']
  readonly text: string
  /** The text without the signature below it. */
  readonly body: string
  /** Those of the text, with the signs that entries are without. */
  readonly lines: readonly string[]
  readonly groups: readonly Group[]
  readonly header: DocumentHeader
  /** The first day that the text names, else today. */
  readonly earliest: string
  readonly anchors: Anchors
  /** The sections of these topics, « Budget », « Planning », in the order of the text. */
  readonly about: (...topics: readonly ReportTopic[]) => Section<ReportTopic>[]
  /** What sentences among the work tell of how it goes. */
  readonly account: readonly string[]
  /** Sentences below a table or a list that say something of it. */
  readonly remarks: readonly Left[]
  /** Under titles that name no section. */
  readonly unknown: readonly Group[]
}

/** The header, then each section under the topic that its title, its tables or its words name. */
export function dividedReport(text: string, kind: Report['kind'], today: string): ReportParts {
  const { body } = withoutSignature(withListNames(withNamedBlocks(text), isToneName))
  const lines = text.split('\n')
  const groups = withHeaderLines(outline(body))
  const found = sectionsOf(withHeaderOfTitles(groups), reportSections)
  const earliest = earliestDate(text) ?? today
  const header = readDocumentHeader(found.header, earliest)
  const topics = withTopicsPlaced(found, kind, header.date)
  const { sections: placed, unknown } = withNextReportPlaced(topics, earliest)
  const told = withoutSigner(withClosingSummary(placed), header.authors)
  const { parts, course: account } = withoutAccount(told)
  const { sections, remarks } = withRemarksApart(
    withHighlightsApart(withSayingsPlaced(parts), lines),
  )
  return {
    kind,
    text,
    body,
    lines,
    groups,
    header,
    earliest,
    anchors: anchorsOf(header.date, earliest),
    about: (...topics) => sections.filter(({ topic }) => topics.includes(topic)),
    account,
    remarks,
    unknown,
  }
}

/** Advice, tables, coming months and requests, each under its own topic wherever it stands. */
function withTopicsPlaced(
  { sections, unknown }: Sections<ReportTopic>,
  kind: Report['kind'],
  date: string | undefined,
) {
  const named = kind === 'final' ? sections.map(asAdvice) : sections
  const requested = withRequestsPlaced(withComingMonths(withTablesPlaced(named, unknown), date))
  return withUnknownSayings(requested)
}
