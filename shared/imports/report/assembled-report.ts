import type { Budget } from '../../domain/budget/budget.ts'
import { emptyFirm } from '../../domain/firm/firm.ts'
import { computedStatus } from '../../domain/mission/status.ts'
import type { Report } from '../../domain/report/report.ts'
import type { Left } from '../outline/reading.ts'
import type { ReportParts } from './divided-report.ts'
import type { ReportHead } from './headed-report.ts'
import type { ReportFigures, ReportWords } from './read-sections.ts'

/** Without the client and the mission it belongs to, which the workspace tells. */
export type ToldReport = Omit<Report, 'clientId'>

export type ReportFields = {
  readonly id: string
  readonly head: ReportHead
  readonly figures: ReportFigures
  readonly words: ReportWords
  readonly leftOver: readonly Left[]
}

/** The record, of which a monthly report that names no colour is as its own figures say. */
export function assembledReport(parts: ReportParts, fields: ReportFields): ToldReport {
  const { id, head, words, leftOver } = fields
  const { clientName: _, ...cover } = head
  const report = {
    id,
    kind: parts.kind,
    ...cover,
    status: words.status ?? (parts.kind === 'final' ? 'done' : 'green'),
    ...courseIn(parts, fields),
    ...outcomeIn(fields),
    ...(leftOver.length > 0 && { notes: leftOver.map(noteOf) }),
  }
  const isUntold = words.status === undefined && parts.kind === 'monthly'
  return isUntold ? withComputedStatus(report) : report
}

/** How the mission goes: work, alerts, money, days and what comes next. */
function courseIn({ header }: ReportParts, { figures, words }: ReportFields) {
  return {
    summary: words.summary,
    highlights: words.highlights,
    deliverables: figures.works.deliverables,
    alerts: words.alerts,
    budget: withEnvelope(figures.budget.budget, header.envelope),
    milestones: figures.planning.milestones,
    phases: figures.planning.phases,
    kpis: figures.measures.kpis,
    risks: words.risks,
    nextSteps: words.nextSteps,
  }
}

/** What came of it: what the client says, what it brings in, what was learnt. */
function outcomeIn({ figures: { satisfaction, returns }, words }: ReportFields) {
  const { lessons, conclusion, nextReportOn } = words
  return {
    satisfaction: { quotes: satisfaction.quotes, scores: satisfaction.scores },
    requests: words.requests,
    ...(returns.roi && { roi: returns.roi }),
    ...(lessons && { lessons }),
    recommendations: words.recommendations,
    recommendationsByTerm: words.recommendationsByTerm,
    ...(conclusion !== '' && { conclusion }),
    ...(nextReportOn !== undefined && { nextReportOn }),
  }
}

/** « Budget de la mission : 84 500 € HT » of the header, where the section states none. */
function withEnvelope(budget: Budget, told: number | undefined): Budget {
  const envelope = budget.envelope ?? told
  return { ...budget, ...(envelope !== undefined && { envelope }) }
}

/** By the thresholds that any firm begins with. */
function withComputedStatus(report: ToldReport): ToldReport {
  if (report.date === undefined) return report
  const { status } = computedStatus({ report, firm: emptyFirm(), day: report.date })
  return { ...report, status }
}

function noteOf({ heading, text }: Left) {
  return { ...(heading !== undefined && heading !== '' && { heading }), text }
}
