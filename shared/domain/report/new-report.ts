import { present } from '../../values/present.ts'
import { type Month, monthRank } from '../calendar/month.ts'
import type { Client } from '../client/client.ts'
import type { Firm } from '../firm/firm.ts'
import type { FollowUp } from '../follow-up/follow-up.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Mission } from '../mission/mission.ts'
import { computedStatus } from '../mission/status.ts'
import {
  budgetNow,
  decisionsOf,
  deliverablesNow,
  highlightsOf,
  isOfFirm,
  kpisNow,
  milestonesNow,
  openAlerts,
  openRequests,
  quotesOf,
  risksNow,
} from './content.ts'
import { finalContent } from './new-final-report.ts'
import { monthlyReports, nextMonth, nextReportDate, reportDate } from './period.ts'
import { Report } from './report.ts'
import { titleAfter } from './title.ts'
import { stepsAhead } from './weeks.ts'

export type NewReport = {
  readonly mission: Mission
  readonly client: Client
  readonly firm: Firm
  readonly today: string
  readonly newId: () => string
  /** Of the mission, out of the trash. */
  readonly reports: readonly Report[]
  readonly meetings: readonly Meeting[]
  readonly followUps: readonly FollowUp[]
  /** Another month than the one after the last report. */
  readonly month?: Month | undefined
}

/** A month's report with everything that is known by then: what is left to write is the summary. */
export function monthlyReportFrom(given: NewReport): Report {
  const { mission, firm, meetings } = given
  const period = given.month ?? monthToReport(given)
  const last = monthlyReports(given.reports, mission.id).find(
    each => (each.period?.end ?? each.date ?? '') < period.start,
  )
  const deliverables = deliverablesNow(mission, last, period)
  const milestones = milestonesNow(mission, last)
  const date = reportDate(period.end, given.today, firm.holidayZone)
  const nextReportOn = nextReportDate(period.end, firm.holidayZone)
  return judged(given, {
    ...identity(given, last),
    kind: 'monthly',
    title: titleAfter(last, period) ?? monthTitle(given, period),
    date,
    period,
    highlights: highlightsOf(deliverables, milestones, last, period),
    deliverables,
    alerts: [...openAlerts(last), ...decisionsOf(meetings, period)],
    budget: budgetNow(mission, last, period),
    milestones,
    kpis: kpisNow(mission, last),
    risks: risksNow(mission, last),
    nextSteps: stepsAhead({ mission, meetings, from: date, until: nextReportOn }),
    satisfaction: { quotes: quotesOf(meetings, period, isOfFirm(firm, mission)), scores: [] },
    requests: openRequests(last),
    nextReportOn,
  })
}

/** The balance of the whole mission, from what it planned and what all its reports told. */
export function finalReportFrom(given: NewReport): Report {
  const last = monthlyReports(given.reports, given.mission.id)[0]
  return Report.parse({
    ...identity(given, last),
    kind: 'final',
    title: `${given.client.name}, bilan`,
    status: 'done',
    ...finalContent(given, last),
  })
}

function monthToReport({ mission, reports, today }: NewReport): Month {
  return nextMonth(mission, monthlyReports(reports, mission.id)[0], today)
}

function identity({ mission, firm, newId }: NewReport, last: Report | undefined) {
  const author = mission.author ?? firm.people[0]?.name
  return {
    id: newId(),
    clientId: mission.clientId,
    missionId: mission.id,
    authors: last?.authors ?? (author === undefined ? [] : [author]),
  }
}

/** « Ateliers Réunis, mois 3 » where one can count from the start of the mission. */
function monthTitle({ client, mission: { start } }: NewReport, period: Month): string {
  const rank = start === undefined ? 0 : monthRank(start, period.start)
  return rank > 0 ? `${client.name}, mois ${rank}` : `${client.name}, ${period.label.toLowerCase()}`
}

/** The report under the colour that its own figures give it. */
function judged({ mission, firm }: NewReport, fields: object): Report {
  const report = Report.parse(present(fields))
  const day = report.date ?? ''
  return { ...report, status: computedStatus({ report, mission, firm, day }).status }
}
