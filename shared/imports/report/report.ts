import type { Deliverable } from '../../domain/plan.ts'
import type { Report } from '../../domain/report.ts'
import { type Entry, wholeText } from '../entry.ts'
import { earliestDate, firstDateSpan } from '../french-dates.ts'
import { nameUnderTitle, withoutKind } from '../leading-titles.ts'
import { nameInTitle } from '../name-in-title.ts'
import { outline } from '../outline.ts'
import { type Left, left } from '../reading.ts'
import { readRisks } from '../risks.ts'
import { type Section, sectionsOf } from '../sections.ts'
import { withoutSignature } from '../signature-block.ts'
import { readAlerts } from './alerts.ts'
import { readReportBudget } from './budget-table.ts'
import { readDeliverables } from './deliverables.ts'
import {
  readComingSteps,
  readHighlights,
  readLessons,
  readRecommendations,
  readRequests,
} from './follow-through.ts'
import { readDocumentHeader } from './header.ts'
import { readMeasures } from './measures.ts'
import { readPlanning } from './planning.ts'
import { readReturn } from './returns.ts'
import { readSatisfaction } from './satisfaction.ts'
import { type ReportTopic, reportSections } from './section-names.ts'
import { reportStatus } from './states.ts'

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
  const { body } = withoutSignature(text)
  const groups = outline(body)
  const { header, sections, unknown } = sectionsOf(groups, reportSections)
  const anchor = earliestDate(text) ?? today
  const head = readDocumentHeader(header, anchor)
  const since = head.date === undefined ? anchor : `${head.date.slice(0, 4)}-01-01`
  const about = (...topics: ReportTopic[]) => sections.filter(({ topic }) => topics.includes(topic))
  const budget = readReportBudget(about('budget'), newId)
  const planning = readPlanning(about('planning'), since, newId)
  const measures = readMeasures(about('measures'), newId)
  const satisfaction = readSatisfaction(about('satisfaction'), since)
  const returns = readReturn(about('roi'), text)
  const status = statusOf(about('status', 'summary', 'conclusion'))
  const unrecognised = [
    ...head.left,
    ...[budget, planning, measures, satisfaction, returns].flatMap(reading => reading.left),
    ...unknown.flatMap(({ titles, entries }) =>
      entries.map(each => ({ ...left(each), heading: titles.at(-1)?.text ?? '' })),
    ),
  ].toSorted((one, other) => one.line - other.line)
  const conclusion = proseOf(about('conclusion'))
  const next = dateIn(about('nextReport'), since) ?? nextReportIn(body, since)
  const lessons = readLessons(about('lessons'))
  const report: ReportReading['report'] = {
    id: newId(),
    kind,
    title: withoutKind(head.title ?? ''),
    ...(head.date !== undefined && { date: head.date }),
    ...(head.period && { period: head.period }),
    authors: head.authors,
    status: status ?? (kind === 'final' ? 'done' : 'green'),
    summary: proseOf(about('summary', 'status')),
    highlights: readHighlights(about('highlights'), text.split('\n')),
    deliverables: [
      ...readDeliverables(about('progress'), since, newId),
      ...readDeliverables(about('delivered'), since, newId).map(asDelivered),
    ],
    alerts: readAlerts(about('alerts'), since),
    budget: budget.budget,
    milestones: planning.milestones,
    phases: planning.phases,
    kpis: measures.kpis,
    risks: readRisks(
      about('risks').map(part => ({ ...part, topic: 'risks', isOwnTitle: false })),
      newId,
    ),
    nextSteps: readComingSteps(about('nextSteps')),
    satisfaction: { quotes: satisfaction.quotes, scores: satisfaction.scores },
    requests: readRequests(about('requests'), since),
    ...(returns.roi && { roi: returns.roi }),
    ...(lessons && { lessons }),
    ...readRecommendations(about('recommendations')),
    ...(conclusion !== '' && { conclusion }),
    ...(next !== undefined && { nextReportOn: next }),
    ...(unrecognised.length > 0 && { notes: unrecognised.map(noteOf) }),
  }
  const objectives = about('objectives').flatMap(({ entries }) => entries.map(wholeText))
  const clientName = head.client ?? nameUnderTitle(groups) ?? nameInTitle(head.title ?? '')
  return { report, clientName, objectives, unrecognised }
}

/** What stands under « Livrables réalisés » is. */
function asDelivered(deliverable: Deliverable): Deliverable {
  return { ...deliverable, status: 'done', progress: 100 }
}

function noteOf({ heading, text }: Left) {
  return { ...(heading !== undefined && heading !== '' && { heading }), text }
}

type Part = Section<ReportTopic>

function statusOf(parts: readonly Part[]): Report['status'] | undefined {
  const said = parts.flatMap(({ topic, entries }) =>
    topic === 'status' ? entries.map(({ text }) => text) : [],
  )
  const words =
    said.length > 0 ? said : parts.flatMap(({ entries }) => entries.slice(0, 1).map(wholeText))
  return words.map(reportStatus).find(status => status !== undefined)
}

function proseOf(parts: readonly Part[]): string {
  return parts
    .flatMap(({ below, entries }) => {
      const label = below.at(-1)?.text
      return entries.map((each, index) =>
        index === 0 && label !== undefined ? underLabel(label, each) : proseLine(each),
      )
    })
    .filter(text => text !== '')
    .join('\n\n')
}

const longestName = 3

/** « Point clé : … » names its line; a sentence in bold is one of its own. */
function underLabel(label: string, each: Entry): string {
  const isSentence = label.split(/\s+/).length > longestName
  return isSentence ? `${label}\n\n${proseLine(each)}` : `${label} : ${wholeText(each)}`
}

function proseLine(each: Entry): string {
  return each.kind === 'item' ? `- ${wholeText(each)}` : wholeText(each)
}

/** « Prochain rapport : 31 mai 2024. », in the middle of a text. */
function nextReportIn(text: string, anchor: string): string | undefined {
  const said = /prochain (?:rapport|point)[^:\n]{0,25}:\**\s*([^\n]{4,40})/iu.exec(text)?.[1]
  const span = said === undefined ? undefined : firstDateSpan(said, anchor)
  return span?.exact ? span.start : undefined
}

function dateIn(parts: readonly Part[], anchor: string): string | undefined {
  const span = parts
    .flatMap(({ entries }) => entries)
    .map(({ text }) => firstDateSpan(text, anchor))
    .find(each => each?.exact)
  return span?.start
}
