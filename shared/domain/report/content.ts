import { folded } from '../../french/folded.ts'
import { dayAndMonth, typeset } from '../../french/writing.ts'
import { present } from '../../values/present.ts'
import { type Budget, type BudgetLine, lineAmount } from '../budget/budget.ts'
import { timedBudget } from '../budget/time-entries.ts'
import { compareDates } from '../calendar/calendar.ts'
import type { Firm } from '../firm/firm.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Mission } from '../mission/mission.ts'
import type { Deliverable, Kpi, Milestone, Risk } from '../plan/plan.ts'
import { deliverableProgress } from '../plan/progress.ts'
import { continued, isSameRecord } from './continued.ts'
import type { Alert, Report } from './report.ts'

type Last = Report | undefined

/** A period of days, both included. */
export type Span = { readonly start: string; readonly end: string }

/** Those of the phases that have begun, as the mission follows them by now. */
export function deliverablesNow(mission: Mission, last: Last, { end }: Span): Deliverable[] {
  const begun = mission.phases
    .filter(({ period, deliverables }) => {
      const isStarted = period?.start !== undefined && period.start <= end
      return isStarted || deliverables.some(({ status }) => status !== 'todo')
    })
    .flatMap(({ deliverables }) => deliverables)
  return continued(last?.deliverables ?? [], begun, {
    join: (before, now) => ({ ...now, title: before.title }),
  })
}

export function budgetNow(mission: Mission, last: Last, { end }: Span): Budget {
  const { envelope, lines } = timedBudget(mission, end)
  return {
    ...present({ envelope: envelope ?? last?.budget.envelope }),
    lines: continued(last?.budget.lines ?? [], lines, {
      isAlike: isSameMoney,
      join: (before, now) => ({ ...now, label: before.label }),
    }),
  }
}

/** The same line under another name: as much of the same kind. */
function isSameMoney(a: BudgetLine, b: BudgetLine): boolean {
  return a.kind === b.kind && lineAmount(a) > 0 && lineAmount(a) === lineAmount(b)
}

/** The first date planned stays the one that slips are counted from; what was reached stays reached. */
export function milestonesNow({ milestones }: Mission, last: Last): Milestone[] {
  return continued(last?.milestones ?? [], milestones, { join: joinedMilestone })
}

function joinedMilestone(before: Milestone, now: Milestone): Milestone {
  const actual = now.actual ?? before.actual
  const planned = before.planned ?? now.planned
  const status = actual === undefined ? now.status : 'done'
  return { ...now, title: before.title, status, ...present({ planned, actual }) }
}

export function kpisNow({ kpis }: Mission, last: Last): Kpi[] {
  return continued(last?.kpis ?? [], kpis, {
    join: (before, now) => ({ ...before, ...now, label: before.label }),
  })
}

export function risksNow({ risks }: Mission, last: Last): Risk[] {
  return continued(last?.risks ?? [], risks, {
    join: (before, now) => ({ ...now, title: before.title }),
  })
}

/** What was finished and reached in the period, for the person to sort out. */
export function highlightsOf(
  deliverables: readonly Deliverable[],
  milestones: readonly Milestone[],
  last: Last,
  { start, end }: Span,
): Report['highlights'] {
  const reached = milestones.filter(
    ({ actual }) => actual !== undefined && actual >= start && actual <= end,
  )
  const done = deliverables.filter(each => {
    const before = last?.deliverables.find(known => isSameRecord(known, each))
    const wasDone = before !== undefined && deliverableProgress(before) === 100
    return last !== undefined && deliverableProgress(each) === 100 && !wasDone
  })
  const texts = [
    ...done.map(({ title }) => `${title} : livré`),
    ...reached.map(({ title, actual = end }) => `${title} : atteint le ${dayAndMonth(actual)}`),
  ]
  return texts.map(text => ({ tone: 'good', text: typeset(text) }))
}

/** What meetings decided in the period, under what each was about, with its day and its reason. */
export function decisionsOf(meetings: readonly Meeting[], span: Span): Alert[] {
  return heldIn(meetings, span).flatMap(({ title: subject, decisions, date }) =>
    decisions.map(({ title, reason }) => ({
      title: subject,
      options: [],
      decision: title,
      ...present({ date, reason }),
    })),
  )
}

/** Whether a meeting decided it: a decision is no difficulty. */
export function isDecidedIn(meetings: readonly Meeting[], { title, decision }: Alert): boolean {
  return meetings.some(({ title: subject, decisions }) =>
    decisions.some(each => each.title === title || (each.title === decision && subject === title)),
  )
}

/** Alerts that were told last month and had no decision yet, nor the date of one. */
export function openAlerts(last: Last): Alert[] {
  return (last?.alerts ?? []).filter(
    ({ decision = '', date }) => decision.trim() === '' && date === undefined,
  )
}

export function openRequests(last: Last): Report['requests'] {
  return (last?.requests ?? []).filter(({ answer = '' }) => answer.trim() === '')
}

/** What those of the client said at the end of the period's meetings. */
export function quotesOf(
  meetings: readonly Meeting[],
  span: Span,
  isOurs: (name: string) => boolean,
): Report['satisfaction']['quotes'] {
  return heldIn(meetings, span).flatMap(({ feedback, date }) =>
    feedback
      .filter(({ author, text }) => text.trim() !== '' && !isOurs(author))
      .map(({ author, text }) => ({ author, text, ...present({ date }) })),
  )
}

/** Whether somebody is of the firm: one of its people, or of its side of the mission. */
export function isOfFirm({ people }: Firm, { team }: Mission): (name: string) => boolean {
  const ours = new Set([...people, ...team.firm].map(({ name }) => folded(name)))
  return name => ours.has(folded(name))
}

function heldIn(meetings: readonly Meeting[], { start, end }: Span): Meeting[] {
  return meetings
    .filter(({ date }) => date !== undefined && date >= start && date <= end)
    .toSorted((a, b) => compareDates(a.date ?? '', b.date ?? ''))
}

/** « 30 % → 60 % »: how far a deliverable had come in the last report, and now. */
export function progressSince(
  deliverable: Deliverable,
  last: Last,
): { readonly before: number; readonly now: number } | undefined {
  const before = last?.deliverables.find(each => isSameRecord(each, deliverable))
  if (before === undefined) return undefined
  return { before: deliverableProgress(before), now: deliverableProgress(deliverable) }
}
