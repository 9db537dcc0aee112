import { sum } from '../../../domain/money.ts'
import type { Kpi } from '../../../domain/plan/plan.ts'
import { type Measure, readMeasure } from '../../../french/figures/measure.ts'
import { folded } from '../../../french/folded.ts'
import { formatNumber } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'

/** The whole time gained is that of the rows above it, each brought to hours a week. */
export function timeGained({ reports, workspace: { firm } }: Scene): Finding[] {
  return reports.flatMap(account => {
    const { kpis } = account.report
    return kpis.flatMap((kpi, index) =>
      isTotal(kpi) ? totalFinding(account, index, firm.hoursPerDay) : [],
    )
  })
}

function isTotal({ label, baseline }: Kpi): boolean {
  return baseline === undefined && /^total (du |de )?(temps|heures)/.test(folded(label))
}

function totalFinding(account: ToldReport, index: number, hoursPerDay: number): Finding[] {
  const { kpis } = account.report
  const total = kpis[index]
  const stated = hoursAWeek(total?.actual, total?.unit, hoursPerDay)
  const gains = kpis.slice(0, index).flatMap(kpi => gainOf(kpi, hoursPerDay) ?? [])
  if (total === undefined || stated === undefined || gains.length < 2) return []
  const computed = sum(gains)
  if (Math.abs(computed - stated) <= marginOf(total.actual ?? '', stated)) return []
  const expected = `${formatNumber(Math.round(computed * 10) / 10)} h par semaine`
  return [
    {
      code: 'gain-mismatch',
      severity: 'error',
      place: placeIn(
        account,
        `Indicateur « ${total.label} »`,
        ['kpis', index, 'actual'],
        total.actual,
      ),
      message: `Les gains des lignes font ${expected} (à ${formatNumber(hoursPerDay)} h par jour), et non ${total.actual}.`,
      expected,
      stated: total.actual ?? '',
    },
  ]
}

function gainOf(kpi: Kpi, hoursPerDay: number): number | undefined {
  const isMonthly = /mensuel|par mois/.test(folded(kpi.label))
  const per = isMonthly ? 'mois' : ''
  const before = hoursAWeek(kpi.baseline, kpi.unit, hoursPerDay, per)
  const after = hoursAWeek(kpi.actual, kpi.unit, hoursPerDay, per)
  return before === undefined || after === undefined ? undefined : before - after
}

const weeksIn: Readonly<Record<string, number>> = { jour: 1 / 5, semaine: 1, mois: 52 / 12, an: 52 }

function hoursAWeek(
  text: string | undefined,
  unit: string | undefined,
  hoursPerDay: number,
  usual = '',
): number | undefined {
  const measure: Measure | undefined = readMeasure(text?.replace(vague, ''), unit, hoursPerDay)
  if (measure?.kind === 'nil') return 0
  if (measure?.kind !== 'time') return undefined
  const weeks = weeksIn[measure.per === '' ? usual : measure.per]
  return weeks === undefined ? undefined : measure.value / 60 / weeks
}

const vague = /^\s*(?:~|≈|environ|près de|plus de|à peu près)\s*/i

/** « ~15 h » may be off by a tenth more than its last digit is. */
function marginOf(text: string, stated: number): number {
  return vague.test(text) ? 0.5 + stated / 10 : 0.5
}
