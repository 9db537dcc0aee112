import { budgetSpent, budgetTotal, tellsSpending } from '../../domain/budget/budget.ts'
import { consumptionRate } from '../../domain/budget/consumption.ts'
import { deliverableProgress, elapsedShare } from '../../domain/plan/progress.ts'
import { toNumber } from '../../french/figures/numbers.ts'
import { pattern } from '../../french/pattern.ts'
import { formatPercent } from '../../french/writing.ts'
import type { Finding } from '../findings/finding.ts'
import { saidLike } from '../reading/said.ts'
import { placeIn, type Scene, type ToldReport } from '../scene/scene.ts'

/** Points of percent by which money may be ahead of time and of work before it is worth a word. */
const usualBurn = 15

/** Money is spent no faster than time goes by, unless the work is as far. */
export function spending({ reports, workspace }: Scene): Finding[] {
  const [margin] = workspace.firm.statusThresholds?.burn ?? [usualBurn]
  return reports.flatMap(account => {
    const reckoned = burnFinding(account, margin)
    return reckoned.length > 0 ? reckoned : toldFindings(account)
  })
}

/** « Taux de consommation : 41 % (conforme au planning : 27 %) »: the sentence itself holds both. */
function toldFindings(account: ToldReport): Finding[] {
  return saidLike(account, /%[^\n]{0,6}\(conforme [^\n]*%/i).flatMap(({ text, field, path }) => {
    const [quote, spent = '', elapsed = ''] = conforming.exec(text) ?? []
    const [rate, time] = [spent, elapsed].map(digits => toNumber(digits))
    if (quote === undefined || (rate ?? 0) - (time ?? 0) <= conformMargin) return []
    if (isWrongRate(account, rate ?? 0, time ?? 0)) return []
    return [
      {
        code: 'burn-ahead-of-time' as const,
        severity: 'warning' as const,
        place: placeIn(account, field, path, quote),
        message: `« ${quote} » : l’un n’est pas conforme à l’autre.`,
        expected: formatPercent(time ?? 0),
        stated: formatPercent(rate ?? 0),
      },
    ]
  })
}

/** What the table has spent does conform: that another rate is told is found there. */
function isWrongRate({ report: { budget } }: ToldReport, told: number, time: number): boolean {
  const isStated = budget.stated?.rate === told && tellsSpending(budget)
  const rate = isStated ? consumptionRate(budget) : undefined
  return rate !== undefined && Math.abs(rate - told) > 1 && rate - time <= conformMargin
}

/** Points of percent by which what is told to conform may be ahead. */
const conformMargin = 10
const conforming = pattern('iu')`
  (\d{1,3}(?:,\d)?)[ \u00a0\u202f]?%\W{1,4}\(conforme (?:
    au planning|à l[’'](?:avancement|échéancier)|au calendrier
  )[^()\n%]*?(\d{1,3}(?:,\d)?)[ \u00a0\u202f]?%\)
`

function burnFinding(account: ToldReport, margin: number): Finding[] {
  const { report, mission, date } = account
  const total = budgetTotal(report.budget)
  if (report.status === 'done' || total <= 0) return []
  if (mission?.start === undefined || mission.end === undefined || date === undefined) return []
  const spent = (budgetSpent(report.budget) / total) * 100
  const elapsed = elapsedShare(mission.start, mission.end, date)
  const ahead = Math.max(elapsed, progressOf(account) ?? 0)
  if (spent - ahead <= margin) return []
  return [
    {
      code: 'burn-ahead-of-time',
      severity: 'warning',
      place: placeIn(account, 'Budget', ['budget', 'lines']),
      message: `${formatPercent(Math.round(spent))} du budget sont consommés pour ${formatPercent(Math.round(elapsed))} du temps.`,
      expected: formatPercent(Math.round(elapsed)),
      stated: formatPercent(Math.round(spent)),
    },
  ]
}

function progressOf({ report: { deliverables } }: ToldReport): number | undefined {
  if (deliverables.length === 0) return undefined
  const all = deliverables.map(deliverableProgress)
  return all.reduce((sum, each) => sum + each, 0) / all.length
}
