import { folded } from '../../french/folded.ts'
import { present } from '../../values/present.ts'
import { type BudgetLine, lineSpent } from '../budget/budget.ts'
import type { Deliverable, Kpi, Milestone } from '../plan/plan.ts'
import { deliverableProgress } from '../plan/progress.ts'
import type { Report } from '../report/report.ts'
import type { Mission } from './mission.ts'

/** How many of each the reports say more of than the mission does. */
export type ReportedNews = {
  readonly deliverables: number
  readonly milestones: number
  readonly lines: number
  readonly kpis: number
}

/**
 * The mission with what its reports tell of it, from the first to the last: what was delivered,
 * reached, spent and measured. What the mission says already stays, and so do the days entered.
 */
export function missionAfterReports(mission: Mission, reports: readonly Report[]): Mission {
  return reports
    .toSorted((one, other) => (endOf(one) < endOf(other) ? -1 : 1))
    .reduce(missionAfter, mission)
}

/** Undefined where the reports say nothing that the mission does not. */
export function reportedNews(
  mission: Mission,
  reports: readonly Report[],
): ReportedNews | undefined {
  const after = missionAfterReports(mission, reports)
  const news = {
    deliverables: changed(deliverablesOf(mission), deliverablesOf(after)),
    milestones: changed(mission.milestones, after.milestones),
    lines: changed(mission.budget.lines, after.budget.lines),
    kpis: changed(mission.kpis, after.kpis),
  }
  return Object.values(news).some(count => count > 0) ? news : undefined
}

function missionAfter(mission: Mission, report: Report): Mission {
  const told = deliverablesOf(mission)
  const isCounted = mission.timeEntries.length > 0
  return {
    ...mission,
    phases: mission.phases.map(phase => ({
      ...phase,
      deliverables: phase.deliverables.map(each =>
        furtherDeliverable(each, sameIn(report.deliverables, each, told)),
      ),
    })),
    milestones: mission.milestones.map(each =>
      furtherMilestone(each, sameIn(report.milestones, each, mission.milestones)),
    ),
    kpis: mission.kpis.map(each => furtherKpi(each, sameIn(report.kpis, each, mission.kpis))),
    budget: {
      ...mission.budget,
      lines: mission.budget.lines.map(each =>
        furtherLine(each, sameIn(report.budget.lines, each, mission.budget.lines), isCounted),
      ),
    },
  }
}

function furtherDeliverable(mine: Deliverable, theirs: Deliverable | undefined): Deliverable {
  if (theirs === undefined || deliverableProgress(theirs) <= deliverableProgress(mine)) return mine
  const { progress: _before, ...others } = mine
  return { ...others, status: theirs.status, ...present({ progress: theirs.progress }) }
}

function furtherMilestone(mine: Milestone, theirs: Milestone | undefined): Milestone {
  if (theirs === undefined || mine.actual !== undefined || mine.status === 'done') return mine
  const { actual, revised = mine.revised } = theirs
  const isMoved = revised !== undefined && revised !== (mine.revised ?? mine.planned)
  const isReached = actual !== undefined || theirs.status === 'done'
  if (!isMoved && !isReached) return mine
  const moved = isMoved ? { ...mine, revised } : mine
  return isReached ? { ...moved, ...present({ actual }), status: 'done' } : moved
}

function furtherKpi(mine: Kpi, theirs: Kpi | undefined): Kpi {
  const { actual = '' } = theirs ?? {}
  const isKnown = (mine.actual ?? '').trim() !== ''
  return isKnown || actual.trim() === '' ? mine : { ...mine, actual }
}

/** Where days are entered one by one, those of a line are counted from them. */
function furtherLine(
  mine: BudgetLine,
  theirs: BudgetLine | undefined,
  isCounted: boolean,
): BudgetLine {
  if (theirs === undefined || lineSpent(theirs) <= lineSpent(mine)) return mine
  if (isCounted && mine.days !== undefined) return mine
  const { spent, spentDays } = theirs
  return { ...mine, ...present({ spent, spentDays }) }
}

type Named = {
  readonly id: string
  readonly title?: string | undefined
  readonly label?: string | undefined
}

/**
 * What a report calls the same: by its name, else by a name that holds all the words of the other,
 * « Formations » for « Formations des équipes », where each has no other such.
 */
function sameIn<Row extends Named>(
  told: readonly Row[],
  mine: Row,
  all: readonly Row[],
): Row | undefined {
  const exact = told.find(each => nameOf(each) === nameOf(mine) && nameOf(mine) !== '')
  if (exact !== undefined) return exact
  const close = told.filter(each => isClose(each, mine))
  const [only] = close
  if (only === undefined || close.length > 1) return undefined
  return all.filter(each => isClose(each, only) || nameOf(each) === nameOf(only)).length === 1
    ? only
    : undefined
}

function isClose(one: Named, other: Named): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  const [few, many] = first.length <= second.length ? [first, second] : [second, first]
  return few.length > 0 && few.every(word => many.includes(word))
}

function wordsOf(named: Named): string[] {
  return nameOf(named)
    .split(/[^a-z0-9]+/)
    .filter(word => word.length > 2)
}

function nameOf({ title, label }: Named): string {
  return folded(title ?? label ?? '')
}

function deliverablesOf({ phases }: Mission): Deliverable[] {
  return phases.flatMap(({ deliverables }) => deliverables)
}

function changed(before: readonly object[], after: readonly object[]): number {
  return after.filter((row, index) => row !== before[index]).length
}

function endOf({ period, date }: Report): string {
  return period?.end ?? date ?? ''
}
