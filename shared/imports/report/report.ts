import { emptyFirm } from '../../domain/firm/firm.ts'
import { computedStatus } from '../../domain/mission/status.ts'
import type { Report } from '../../domain/report/report.ts'
import { titleAsWritten } from '../../french/as-written.ts'
import { earliestDate } from '../../french/dates/spans.ts'
import { clientAlone } from '../header/client-alone.ts'
import { withoutSignature } from '../header/signature-block.ts'
import { readRisks } from '../mission-brief/risks/risks.ts'
import { type Entry, type Title, wholeText } from '../outline/entry.ts'
import { outline } from '../outline/outline.ts'
import { type Left, left } from '../outline/reading.ts'
import { sectionsOf } from '../outline/sections.ts'
import { isNamedInBold } from '../outline/titles/bold-names.ts'
import { titleBeside } from '../outline/titles/leading-titles.ts'
import { withListNames } from '../text/list-names.ts'
import { withNamedBlocks } from '../text/named-blocks.ts'
import { nameInTitle } from '../words/name-in-title.ts'
import { readAlerts } from './alerts/alerts.ts'
import { readReportBudget } from './budget/table.ts'
import { asAdvice } from './follow-through/advice.ts'
import { withClosingSummary } from './follow-through/closing-summary.ts'
import { withComingMonths } from './follow-through/coming-months.ts'
import { readComingSteps } from './follow-through/follow-through.ts'
import { readLessons } from './follow-through/lessons.ts'
import { nextReportOn } from './follow-through/next-report.ts'
import { withRequestsPlaced } from './follow-through/placed-requests.ts'
import { followUpsIn, readRecommendations } from './follow-through/recommendations.ts'
import { readRequests } from './follow-through/requests.ts'
import { followUpsSaid } from './follow-through/told-follow-ups.ts'
import { anchorsOf } from './header/anchors.ts'
import { readDocumentHeader } from './header/header.ts'
import { periodOf } from './header/period.ts'
import { withoutSigner } from './header/signer.ts'
import {
  clientUnderTitle,
  organisationAddressed,
  organisationBegun,
  organisationOver,
  subjectUnderTitle,
  withHeaderLines,
  withHeaderOfTitles,
} from './header/subtitle.ts'
import { isToneName, readHighlights, withHighlightsApart } from './highlights.ts'
import { readMeasures } from './measures/measures.ts'
import { readSatisfaction } from './measures/satisfaction.ts'
import { withSayingsPlaced } from './measures/sayings.ts'
import { readPlanning } from './planning/planning.ts'
import { readReturn } from './returns/returns.ts'
import { type ReportTopic, reportSections } from './section-names.ts'
import { withTablesPlaced } from './tables.ts'
import { proseOf, withoutAccount } from './told-prose.ts'
import { toldStatus } from './told-status.ts'
import { datedWorks } from './work/dates.ts'
import { readWorks } from './work/deliverables.ts'
import { withOpeningSigns } from './work/signed-work.ts'

export type ReportReading = {
  /** Without the client and the mission it belongs to, which the workspace tells. */
  readonly report: Omit<Report, 'clientId'>
  readonly clientName: string
  /** What it tells of the mission itself. */
  readonly objectives: readonly string[]
  readonly unrecognised: readonly Left[]
}

type Surroundings = { readonly newId: () => string; readonly today: string }

/** A monthly or a final report in Markdown or plain text, section by section. */
export function readReport(
  text: string,
  kind: Report['kind'],
  { newId, today }: Surroundings,
): ReportReading {
  const { body } = withoutSignature(withListNames(withNamedBlocks(text), isToneName))
  const lines = text.split('\n')
  const groups = withHeaderLines(outline(body))
  const found = sectionsOf(withHeaderOfTitles(groups), reportSections)
  const { header } = found
  const anchor = earliestDate(text) ?? today
  const head = readDocumentHeader(header, anchor)
  const placed = withTablesPlaced(
    kind === 'final' ? found.sections.map(asAdvice) : found.sections,
    found.unknown,
  )
  const { sections: coming, unknown } = withRequestsPlaced(withComingMonths(placed, head.date))
  const told = withClosingSummary(coming)
  const { parts, course: account } = withoutAccount(withoutSigner(told, head.authors))
  const sections = withHighlightsApart(withSayingsPlaced(parts), lines)
  const { past, coming: ahead, course } = anchorsOf(head.date, anchor)
  const about = (...topics: ReportTopic[]) => sections.filter(({ topic }) => topics.includes(topic))
  const budget = readReportBudget(about('budget'), newId)
  const planning = readPlanning(
    [...about('planning'), ...datedWorks(about('progress'))],
    course,
    newId,
    { source: lines, day: head.date, isFinal: kind === 'final' },
  )
  const measures = readMeasures(about('measures'), newId)
  const satisfaction = readSatisfaction(about('satisfaction'), past)
  const returns = readReturn(about('roi'), text)
  const worked = {
    progress: withOpeningSigns(about('progress'), lines),
    delivered: withOpeningSigns(about('delivered'), lines),
  }
  const works = readWorks(worked, course, newId)
  const status = toldStatus(about('status', 'summary', 'conclusion'), body, head.fields)
  const said = proseOf(about('summary', 'status'))
  const opening = said === '' ? head.left.filter(isSentence) : []
  const summary = [said || opening.map(({ text }) => text).join('\n\n'), ...account]
    .filter(text => text !== '')
    .join('\n\n')
  const envelope = budget.budget.envelope ?? head.envelope
  const unrecognised = [
    ...head.left.filter(each => !opening.includes(each)),
    ...[works, budget, planning, measures, satisfaction, returns].flatMap(reading => reading.left),
    ...unknown.flatMap(({ titles, entries }) =>
      entries.map(each => ({ ...left(each), heading: headingOver(each, titles)?.text ?? '' })),
    ),
  ].toSorted((one, other) => one.line - other.line)
  const conclusion = proseOf(about('conclusion'))
  const next = nextReportOn(about('nextReport'), body, ahead)
  const lessons = readLessons(about('lessons'))
  const named =
    head.client ??
    organisationOver(groups) ??
    clientUnderTitle(groups) ??
    organisationAddressed(head.left) ??
    organisationBegun(head.left) ??
    nameInTitle(head.title ?? '')
  const clientName = clientAlone(named, text).name
  const titled = subjectUnderTitle(groups, clientName) ?? titleBeside(head.title ?? '', clientName)
  const report: ReportReading['report'] = {
    id: newId(),
    kind,
    title: titleAsWritten(titled, text),
    ...(head.date !== undefined && { date: head.date }),
    ...periodOf(head, groups, anchor),
    authors: head.authors,
    status: status ?? (kind === 'final' ? 'done' : 'green'),
    summary,
    highlights: readHighlights(about('highlights'), lines),
    deliverables: works.deliverables,
    alerts: readAlerts(about('alerts'), past),
    budget: { ...budget.budget, ...(envelope !== undefined && { envelope }) },
    milestones: planning.milestones,
    phases: planning.phases,
    kpis: measures.kpis,
    risks: readRisks(
      about('risks').map(part => ({ ...part, topic: 'risks', isOwnTitle: false })),
      newId,
    ),
    nextSteps: [
      ...readComingSteps(about('nextSteps')),
      ...followUpsIn(about('recommendations')),
      ...followUpsSaid(conclusion, head.date),
    ],
    satisfaction: { quotes: satisfaction.quotes, scores: satisfaction.scores },
    requests: readRequests(about('requests'), past),
    ...(returns.roi && { roi: returns.roi }),
    ...(lessons && { lessons }),
    ...readRecommendations(about('recommendations')),
    ...(conclusion !== '' && { conclusion }),
    ...(next !== undefined && { nextReportOn: next }),
    ...(unrecognised.length > 0 && { notes: unrecognised.map(noteOf) }),
  }
  const judged = status === undefined && kind === 'monthly' ? withUntoldStatus(report) : report
  const objectives = about('objectives').flatMap(({ entries }) => entries.map(wholeText))
  return { report: judged, clientName, objectives, unrecognised }
}

/** A report that names no colour is as its own figures say, by the thresholds that any firm begins with. */
function withUntoldStatus(report: ReportReading['report']): ReportReading['report'] {
  if (report.date === undefined) return report
  const { status } = computedStatus({ report, firm: emptyFirm(), day: report.date })
  return { ...report, status }
}

/** A letter without a summary opens with one. */
function isSentence({ text }: Left): boolean {
  return text.length > shortestSentence && /[.!]$/.test(text)
}

const shortestSentence = 60

/** « **Tournées :** … », below the table of another label, stands under the title of both. */
function headingOver(each: Entry, titles: readonly Title[]): Title | undefined {
  const heading = titles.findLast(({ kind }) => kind === 'heading')
  return (isNamedInBold(each) ? heading : undefined) ?? titles.at(-1)
}

function noteOf({ heading, text }: Left) {
  return { ...(heading !== undefined && heading !== '' && { heading }), text }
}
