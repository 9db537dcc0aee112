import { budgetTotal } from '../../domain/budget.ts'
import { consumptionRate } from '../../domain/consumption.ts'
import { formatEuros, typeset } from '../../domain/french.ts'
import { budgetLanding } from '../../domain/landing.ts'
import { isLate } from '../../domain/milestones.ts'
import { elapsedShare } from '../../domain/progress.ts'
import type { Report } from '../../domain/report.ts'
import { riskSeverity } from '../../domain/risk-matrix.ts'
import { bullets, isFilled, section } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import { counted, wholePercent } from '../parts/counted.ts'
import { proseLine } from '../prose.ts'
import { type ReportSources, reportDay } from './sources.ts'
import { statusLook } from './status-look.ts'

/** How the mission stands, in one glance, then what the figures of the report say of it. */
export function statusSection(sources: ReportSources): Block[] {
  const { report } = sources
  const { label, tone } = statusLook(report.status)
  const summary = proseLine(report.summary)
  return [
    { kind: 'heading', level: 1, text: 'Synthèse' },
    {
      kind: 'callout',
      tone,
      title: typeset(`Statut : ${label}`),
      lines: summary.length === 0 ? [] : [summary],
    },
    ...section(2, 'Ce qui fonde ce statut', bullets(reasons(sources))),
    ...section(2, 'Faits marquants', highlightBlocks(report)),
  ]
}

function reasons(sources: ReportSources): string[] {
  const { report } = sources
  return [
    consumptionReason(sources),
    landingReason(report),
    milestoneReason(report, reportDay(sources)),
    riskReason(report),
  ].filter(isFilled)
}

function consumptionReason(sources: ReportSources): string | undefined {
  const rate = consumptionRate(sources.report.budget)
  if (rate === undefined) return undefined
  const elapsed = calendarShare(sources)
  const spent = `Budget : ${wholePercent(rate)} consommé`
  return typeset(
    elapsed === undefined
      ? `${spent}.`
      : `${spent}, pour ${wholePercent(elapsed)} du calendrier écoulé.`,
  )
}

/** Share of the mission's calendar that was over on the day of the report, in percent. */
function calendarShare(sources: ReportSources): number | undefined {
  const { start, end } = sources.mission ?? {}
  if (start === undefined || end === undefined) return undefined
  return elapsedShare(start, end, reportDay(sources))
}

function landingReason({ budget, status }: Report): string | undefined {
  if (budget.lines.length === 0 || status === 'done') return undefined
  const overrun = budgetLanding(budget) - budgetTotal(budget)
  if (overrun <= 0) return typeset('Atterrissage : dans le budget prévu.')
  return typeset(`Atterrissage : ${formatEuros(overrun)} au-dessus du budget prévu.`)
}

function milestoneReason({ milestones }: Report, day: string): string | undefined {
  if (milestones.length === 0) return undefined
  const reached = milestones.filter(each => each.status === 'done' || each.actual !== undefined)
  const late = milestones.filter(each => isLate(each, day)).map(({ title }) => title)
  const lateness = late.length === 0 ? 'aucun en retard' : `en retard : ${late.join(', ')}`
  return typeset(
    `Jalons : ${counted(reached.length, 'atteint')} sur ${milestones.length}, ${lateness}.`,
  )
}

function riskReason({ risks }: Report): string | undefined {
  const grave = risks.filter(({ probability, impact }) => {
    if (probability === undefined || impact === undefined) return false
    return ['serious', 'grave'].includes(riskSeverity(probability, impact))
  })
  if (risks.length === 0) return undefined
  const followed = counted(risks.length, 'risque suivi', 'risques suivis')
  if (grave.length === 0) return typeset(`Risques : ${followed}, aucun n’est élevé.`)
  const names = grave.map(({ title }) => title).join(', ')
  return typeset(`Risques : ${followed}, dont ${counted(grave.length, 'élevé')} (${names}).`)
}

function highlightBlocks({ highlights }: Report): Block[] {
  const order = ['good', 'info', 'warning', 'bad'] as const
  return order.flatMap((tone): Block[] => {
    const texts = highlights.filter(each => each.tone === tone && isFilled(each.text))
    if (texts.length === 0) return []
    const lines = texts.map(({ text }) => [{ text }])
    return [{ kind: 'callout', tone, title: highlightTitles[tone], lines }]
  })
}

const highlightTitles = {
  good: 'Avancées',
  info: 'À noter',
  warning: 'Points de vigilance',
  bad: 'Difficultés',
} as const
