import {
  formatDate,
  formatEuros,
  formatNumber,
  noBreakSpace,
  typeset,
} from '../../french/writing.ts'
import { budgetSpent, budgetTotal } from '../budget/budget.ts'
import { consumptionRate } from '../budget/consumption.ts'
import { budgetLanding } from '../budget/landing.ts'
import { type Slip, tellingSlip } from '../plan/open-slip.ts'
import { elapsedShare, meanProgress } from '../plan/progress.ts'
import { riskSeverity } from '../plan/risk-matrix.ts'
import { lowestMark } from '../report/satisfaction.ts'
import type { StatusSources } from './status.ts'
import { levelFrom, levelUnder, type StatusLevel } from './status-level.ts'
import { type Threshold, type ThresholdName, thresholdsOf } from './status-thresholds.ts'

export type StatusReason = {
  readonly criterion: ThresholdName
  readonly level: StatusLevel
  /** A French sentence: both figures, and the thresholds they are held against. */
  readonly text: string
}

/** Each figure is rounded as it is printed before it is compared: what is read can be recomputed. */
export function statusReasons(sources: StatusSources): StatusReason[] {
  return [
    landingReason(sources),
    burnOverProgress(sources),
    burnOverTime(sources),
    progressOverTime(sources),
    slipReason(sources),
    riskReason(sources),
    satisfactionReason(sources),
  ].filter(reason => reason !== undefined)
}

type Reason = StatusReason | undefined

/** Against what was agreed with the client, else what was planned; once all is over, what it cost. */
function landingReason({ report: { budget, status }, firm }: StatusSources): Reason {
  const reference = budget.envelope ?? budgetTotal(budget)
  if (budget.lines.length === 0 || reference <= 0) return undefined
  const landing = status === 'done' ? budgetSpent(budget) : budgetLanding(budget)
  const told =
    status === 'done'
      ? `${formatEuros(landing)} dépensés`
      : `atterrissage à ${formatEuros(landing)}`
  const overrun = Math.round(((landing - reference) / reference) * 1000) / 10
  const threshold = thresholdsOf(firm).budget
  const named = budget.envelope === undefined ? 'prévus' : 'convenus'
  const text = `Budget : ${told} pour ${formatEuros(reference)} ${named}, ${gapText(overrun, '%')} ${from(threshold, '%')}.`
  return { criterion: 'budget', level: levelFrom(overrun, threshold), text: typeset(text) }
}

function burnOverProgress(sources: StatusSources): Reason {
  const [spent, done] = [spentShare(sources), progressShare(sources)]
  if (spent === undefined || done === undefined) return undefined
  return burnReason(sources, spent - done, `${spent} % consommé pour ${done} % d’avancement`)
}

function burnOverTime(sources: StatusSources): Reason {
  const [spent, elapsed] = [spentShare(sources), timeShare(sources)]
  if (spent === undefined || elapsed === undefined) return undefined
  const compared = `${spent} % consommé pour ${elapsed} % du calendrier écoulé`
  return burnReason(sources, spent - elapsed, compared)
}

function burnReason({ firm }: StatusSources, ahead: number, compared: string): Reason {
  const threshold = thresholdsOf(firm).burn
  const text = `Dépense : ${compared}, ${gapText(ahead, 'points')} ${from(threshold, 'points')}.`
  return { criterion: 'burn', level: levelFrom(ahead, threshold), text: typeset(text) }
}

function progressOverTime(sources: StatusSources): Reason {
  const [done, elapsed] = [progressShare(sources), timeShare(sources)]
  if (done === undefined || elapsed === undefined) return undefined
  const threshold = thresholdsOf(sources.firm).time
  const gap = done - elapsed
  const text = `Avancement : ${done} % pour ${elapsed} % du calendrier écoulé, ${gapText(gap, 'points')} ${lagFrom(threshold)}.`
  return { criterion: 'time', level: levelFrom(-gap, threshold), text: typeset(text) }
}

function slipReason({ report, firm, day }: StatusSources): Reason {
  const { milestones, period } = report
  const slip = tellingSlip(milestones, { zone: firm.holidayZone, day, since: period?.start })
  if (slip === undefined) return undefined
  const threshold = thresholdsOf(firm).slip
  const level = levelFrom(slip.workingDays, threshold)
  const bounds = from(threshold, 'jours ouvrés')
  const text = `Jalons : ${slipText(slip)} ${bounds}.`
  return { criterion: 'slip', level, text: typeset(text) }
}

function slipText({ milestone: { title, planned = '' }, date, workingDays }: Slip): string {
  if (workingDays === 0) return `aucun retard, « ${title} » reste au ${formatDate(planned)}`
  const dates = `« ${title} » au ${formatDate(date)} pour le ${formatDate(planned)} prévu`
  return workingDays < 0
    ? `aucun retard, ${dates}`
    : `${dates}, ${workingDaysText(workingDays)} de retard`
}

/** Those whose place in the matrix is grave: none is thought over before it is taken off the list. */
function riskReason({ report: { risks }, firm }: StatusSources): Reason {
  if (risks.length === 0) return undefined
  const grave = risks.filter(({ probability, impact }) => {
    if (probability === undefined || impact === undefined) return false
    return riskSeverity(probability, impact) === 'grave'
  })
  const threshold = thresholdsOf(firm).risks
  const names = grave.map(({ title }) => `« ${title} »`).join(', ')
  const found = grave.length === 0 ? 'aucun grave' : `${graveText(grave.length)} (${names})`
  const text = `Risques : ${found} sur ${risks.length} ${from(threshold, '')}.`
  return { criterion: 'risks', level: levelFrom(grave.length, threshold), text: typeset(text) }
}

function satisfactionReason({ report, firm }: StatusSources): Reason {
  const lowest = lowestMark(report.satisfaction.scores)
  if (lowest === undefined) return undefined
  const { score } = lowest
  const share = Math.round(lowest.share)
  const [amber, red] = thresholdsOf(firm).satisfaction
  const mark = `${formatNumber(score.value)}/${formatNumber(score.max)}`
  const text = `Satisfaction : note la plus basse ${mark} (« ${score.label} »), soit ${share} % de son échelle (orange sous ${amber} %, rouge sous ${red} %).`
  return { criterion: 'satisfaction', level: levelUnder(share, [amber, red]), text: typeset(text) }
}

function spentShare({ report: { budget } }: StatusSources): number | undefined {
  return rounded(consumptionRate(budget))
}

function progressShare({ report: { deliverables } }: StatusSources): number | undefined {
  return rounded(meanProgress(deliverables))
}

/** Share of the mission's calendar that was over on the day of the report. */
function timeShare({ mission, day }: StatusSources): number | undefined {
  if (mission?.start === undefined || mission.end === undefined) return undefined
  return rounded(elapsedShare(mission.start, mission.end, day))
}

function rounded(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(share)
}

function gapText(gap: number, unit: '%' | 'points'): string {
  if (gap === 0) return 'sans écart'
  const word = unit === 'points' && Math.abs(gap) < 2 ? 'point' : unit
  return `soit ${gap > 0 ? '+' : ''}${formatNumber(gap)}${noBreakSpace}${word}`
}

function from([amber, red]: Threshold, unit: string): string {
  const named = unit === '' ? '' : ` ${unit}`
  return `(orange à partir de ${formatNumber(amber)}${named}, rouge à partir de ${formatNumber(red)})`
}

function lagFrom([amber, red]: Threshold): string {
  return `(orange à partir de ${formatNumber(amber)} points de retard, rouge à partir de ${formatNumber(red)})`
}

function workingDaysText(days: number): string {
  return days < 2 ? `${days} jour ouvré` : `${days} jours ouvrés`
}

function graveText(count: number): string {
  return count === 1 ? '1 grave' : `${count} graves`
}
