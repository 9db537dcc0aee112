import type { Report } from '../../domain/report/report.ts'
import { readRisks } from '../mission-brief/risks/risks.ts'
import { wholeText } from '../outline/entry.ts'
import { readAlerts } from './alerts/alerts.ts'
import { type BudgetReading, readReportBudget } from './budget/table.ts'
import type { ReportParts } from './divided-report.ts'
import { readComingSteps } from './follow-through/follow-through.ts'
import { readLessons } from './follow-through/lessons.ts'
import { nextReportOn } from './follow-through/next-report.ts'
import { followUpsIn, readRecommendations } from './follow-through/recommendations.ts'
import { readRequests } from './follow-through/requests.ts'
import { followUpsSaid } from './follow-through/told-follow-ups.ts'
import { readHighlights } from './highlights.ts'
import { type Measures, readMeasures } from './measures/measures.ts'
import { readSatisfaction, type SatisfactionReading } from './measures/satisfaction.ts'
import { type Planning, readPlanning } from './planning/planning.ts'
import { type ReturnReading, readReturn } from './returns/returns.ts'
import { readSummary, type SummaryReading } from './summary.ts'
import { proseOf } from './told-prose.ts'
import { toldStatus } from './told-status.ts'
import { datedWorks } from './work/dates.ts'
import { readWorks, type Works } from './work/deliverables.ts'
import { withOpeningSigns } from './work/signed-work.ts'

/** What the tables and lists count and date; each tells which of its lines it could not take. */
export type ReportFigures = {
  readonly budget: BudgetReading
  readonly planning: Planning
  readonly measures: Measures
  readonly works: Works
  readonly satisfaction: SatisfactionReading
  readonly returns: ReturnReading
}

export function readFigures(parts: ReportParts, newId: () => string): ReportFigures {
  const { about, anchors, text } = parts
  return {
    budget: readReportBudget(about('budget'), newId),
    planning: planningIn(parts, newId),
    measures: readMeasures(about('measures'), newId),
    works: worksIn(parts, newId),
    satisfaction: readSatisfaction(about('satisfaction'), anchors.past),
    returns: readReturn(about('roi'), text),
  }
}

function planningIn({ about, anchors, kind, lines, header }: ReportParts, newId: () => string) {
  const dated = [...about('planning'), ...datedWorks(about('progress'))]
  const telling = { source: lines, day: header.date, isFinal: kind === 'final' }
  return readPlanning(dated, anchors.course, newId, telling)
}

function worksIn({ about, anchors, lines }: ReportParts, newId: () => string): Works {
  const works = {
    progress: withOpeningSigns(about('progress'), lines),
    delivered: withOpeningSigns(about('delivered'), lines),
  }
  return readWorks(works, anchors.course, newId)
}

type FollowThrough = Pick<Report, 'nextSteps' | 'recommendations' | 'recommendationsByTerm'> & {
  /** Empty where the report has none. */
  readonly conclusion: string
}

/** What is told in words, every line of which is kept. */
export type ReportWords = SummaryReading &
  FollowThrough &
  Pick<Report, 'highlights' | 'alerts' | 'risks' | 'requests'> & {
    readonly status: Report['status'] | undefined
    readonly lessons: Report['lessons']
    readonly nextReportOn: string | undefined
    /** Of the mission, which the report recalls. */
    readonly objectives: readonly string[]
  }

export function readWords(parts: ReportParts, newId: () => string): ReportWords {
  const { about, anchors, body, lines, header } = parts
  const risks = about('risks').map(
    part => ({ ...part, topic: 'risks', isOwnTitle: false }) as const,
  )
  return {
    ...readSummary(parts),
    status: toldStatus(about('status', 'summary', 'conclusion'), body, header.fields),
    highlights: readHighlights(about('highlights'), lines),
    alerts: readAlerts(about('alerts'), anchors.past),
    risks: readRisks(risks, newId),
    requests: readRequests(about('requests'), anchors.past),
    ...followThroughIn(parts),
    lessons: readLessons(about('lessons')),
    nextReportOn: nextReportOn(about('nextReport'), body, anchors.coming),
    objectives: about('objectives').flatMap(({ entries }) => entries.map(wholeText)),
  }
}

/** « Prochaines étapes », and the meetings that advice and conclusion name. */
function followThroughIn({ about, header }: ReportParts): FollowThrough {
  const conclusion = proseOf(about('conclusion'))
  const advice = about('recommendations')
  return {
    nextSteps: [
      ...readComingSteps(about('nextSteps')),
      ...followUpsIn(advice),
      ...followUpsSaid(conclusion, header.date),
    ],
    ...readRecommendations(advice),
    conclusion,
  }
}
