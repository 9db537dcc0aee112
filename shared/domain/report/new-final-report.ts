import { formatDate, typeset } from '../../french/writing.ts'
import { present } from '../../values/present.ts'
import { lineSpent } from '../budget/budget.ts'
import { compareDates } from '../calendar/calendar.ts'
import { monthsInWords } from '../calendar/month.ts'
import type { Mission } from '../mission/mission.ts'
import { kpiGaps } from '../plan/kpi-gap.ts'
import type { Kpi, Phase } from '../plan/plan.ts'
import {
  budgetNow,
  deliverablesNow,
  isDecidedIn,
  isOfFirm,
  kpisNow,
  milestonesNow,
  openRequests,
  risksNow,
} from './content.ts'
import { isSameRecord } from './continued.ts'
import type { NewReport } from './new-report.ts'
import { monthlyReports, reportDate } from './period.ts'
import type { Report, Roi } from './report.ts'

type Last = Report | undefined

/** What a final report says beside its name: the mission from its first day to its last. */
export function finalContent(given: NewReport, last: Last): Partial<Report> {
  const { mission, firm, today } = given
  const span = wholeSpan(given)
  const reports = monthlyReports(given.reports, mission.id).toReversed()
  const kpis = reachedKpis(kpisNow(mission, last), reports)
  const budget = budgetNow(mission, last, span)
  return {
    date: reportDate(span.end, today, firm.holidayZone),
    period: { label: monthsInWords(span.start, span.end), ...span },
    highlights: metTargets(kpis, firm.hoursPerDay),
    deliverables: deliverablesNow(mission, last, span),
    alerts: reports
      .flatMap(({ alerts }) => alerts)
      .filter(alert => !isDecidedIn(given.meetings, alert)),
    budget,
    milestones: milestonesNow(mission, last),
    kpis,
    risks: risksNow(mission, last),
    satisfaction: satisfactionOf(reports, isOfFirm(firm, mission)),
    requests: openRequests(last),
    roi: { costs: spentCosts(budget), gains: last?.roi?.gains ?? [] },
    ...present({ lessons: lessonsOf(reports) }),
    recommendations: last?.recommendations ?? [],
    recommendationsByTerm: last?.recommendationsByTerm ?? [],
    phases: mission.phases.map(phase => courseOf(phase, mission)),
    nextSteps: meetingsAfter(given),
  }
}

/** From the mission's first day to its last, or as far as its reports go. */
function wholeSpan({ mission, reports, today }: NewReport) {
  const periods = reports.flatMap(({ period }) => (period === undefined ? [] : [period]))
  const starts = periods.flatMap(({ start }) => start ?? [])
  const ends = periods.flatMap(({ end }) => end ?? [])
  const end = mission.end ?? ends.toSorted().at(-1) ?? today
  const start = mission.start ?? starts.toSorted()[0] ?? end
  return { start: [start, end].toSorted()[0] ?? start, end }
}

/** With the latest figure that a report gave, where the mission has none. */
function reachedKpis(kpis: readonly Kpi[], reports: readonly Report[]): Kpi[] {
  return kpis.map(kpi => {
    const told = reports
      .flatMap(report => report.kpis.filter(each => isSameRecord(each, kpi)))
      .flatMap(({ actual }) => actual ?? [])
    return { ...kpi, ...present({ actual: kpi.actual ?? told.at(-1) }) }
  })
}

function metTargets(kpis: readonly Kpi[], hoursPerDay: number): Report['highlights'] {
  return kpis
    .filter(kpi => kpiGaps(kpi, hoursPerDay).isMet === true)
    .map(({ label, actual, target, unit }) => {
      const figure = [actual, unit].filter(text => text !== undefined).join(' ')
      return { tone: 'good', text: typeset(`${label} : ${figure}, pour une cible de ${target}`) }
    })
}

function satisfactionOf(
  reports: readonly Report[],
  isOurs: (name: string) => boolean,
): Report['satisfaction'] {
  const scores = reports.flatMap(({ satisfaction }) => satisfaction.scores)
  const byLabel = new Map(scores.map(score => [score.label, score]))
  return {
    quotes: reports
      .flatMap(({ satisfaction }) => satisfaction.quotes)
      .filter(({ author = '', text }) => text.trim() !== '' && !isOurs(author)),
    scores: [...byLabel.values()],
  }
}

/** The costs of a return are what was really spent, on each line of the budget. */
export function spentCosts({ lines }: Report['budget']): Roi['costs'] {
  return lines
    .map(line => ({ label: line.label, amount: lineSpent(line) }))
    .filter(({ amount }) => amount !== 0)
}

function lessonsOf(reports: readonly Report[]): Report['lessons'] {
  const lessons = reports.flatMap(report => report.lessons ?? [])
  if (lessons.length === 0) return undefined
  return {
    good: lessons.flatMap(({ good }) => good),
    improve: lessons.flatMap(({ improve }) => improve),
  }
}

/** As planned, and from the first to the last day entered on its budget lines. */
function courseOf(phase: Phase, { budget, timeEntries }: Mission): Report['phases'][number] {
  const lines = new Set(
    budget.lines.filter(({ phaseId }) => phaseId === phase.id).map(({ id }) => id),
  )
  const days = timeEntries
    .filter(({ lineId }) => lineId !== undefined && lines.has(lineId))
    .map(({ date }) => date)
    .toSorted()
  const [start, end] = [days[0], days.at(-1)]
  const actual = start === undefined || end === undefined ? undefined : { label: '', start, end }
  return { name: phase.name, ...present({ planned: phase.period, actual }) }
}

function meetingsAfter({ followUps, mission }: NewReport): Report['nextSteps'] {
  return followUps
    .filter(each => each.missionId === mission.id && (each.done ?? false) === false)
    .toSorted((a, b) => compareDates(a.due, b.due))
    .map(({ due, kind }) => ({ when: formatDate(due), items: [followUpNames[kind]] }))
}

const followUpNames = {
  '1m': 'Point de suivi à un mois',
  '3m': 'Point de suivi à trois mois',
  '6m': 'Point de suivi à six mois',
  other: 'Point de suivi',
} as const
