import { type Gap, kpiGaps } from '../../domain/plan/kpi-gap.ts'
import type { Kpi } from '../../domain/plan/plan.ts'
import type { Finding } from '../findings/finding.ts'
import { placeIn, type Scene } from '../scene/scene.ts'
import { isMissed } from './aims-reached.ts'

/** « Temps gagné : 15 h/semaine (vs 20 h/semaine attendu) ✅ »: a tick beside a figure that misses its aim. */
export function tickedMisses({ reports, workspace: { firm } }: Scene): Finding[] {
  return reports.flatMap(account =>
    account.report.kpis.flatMap((kpi, index) => {
      if (kpi.statedMet !== true || !isFarOff(kpi, firm.hoursPerDay)) return []
      const { label, actual = '', target = '' } = kpi
      return [
        {
          code: 'rag-mismatch' as const,
          severity: 'warning' as const,
          place: placeIn(account, `Indicateur « ${label} »`, ['kpis', index], actual),
          message: `« ${label} » est coché comme atteint : ${actual}, pour une cible de ${target}.`,
          expected: target,
          stated: actual,
        },
      ]
    }),
  )
}

/** On the wrong side, and by more than what is rounded or about so. */
function isFarOff(kpi: Kpi, hoursPerDay: number): boolean {
  const { actual = '', target = '' } = kpi
  const plain = { ...kpi, actual: actual.replace(about, ''), target: target.replace(about, '') }
  const { toTarget } = kpiGaps(plain, hoursPerDay)
  const isRough = about.test(actual) || about.test(target)
  return toTarget !== undefined && isLarge(toTarget, isRough) && isMissed(plain, hoursPerDay)
}

const about = /^(?:[~≈]|environ|env\.|près de)\s*/iu

function isLarge({ kind, value }: Gap, isRough: boolean): boolean {
  const least = kind === 'points' ? 0.5 : 2
  return Math.abs(value) >= (isRough ? least * 5 : least)
}
