import type { BudgetLine } from '../../../domain/budget/budget.ts'
import { sum } from '../../../domain/money.ts'
import { phaseDays } from '../../../domain/plan/effort.ts'
import { formatDays, formatNumber } from '../../../french/writing.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldBrief } from '../../scene/scene.ts'

/** « Cadrage – 8 jours », for each phase of a brief: together, the days that its budget sells. */
export function briefDays({ briefs }: Scene): Finding[] {
  return briefs.flatMap(brief => {
    const { phases, budget } = brief.mission
    const days = phases.map(phaseDays)
    const sold = budget.lines.filter(({ kind }) => kind === 'consulting')
    const isTold = sold.length > 0 && sold.every(line => line.days !== undefined)
    if (!isTold || days.length < 2 || days.includes(0)) return []
    return isSold(sum(days), budget.lines) ? [] : [finding(brief, days, sold)]
  })
}

/** By all lines or by some of them: what is done outside the phases is sold too, and others may do a part. */
function isSold(planned: number, lines: readonly BudgetLine[]): boolean {
  const sums = new Set([0])
  for (const { days = 0 } of lines) for (const each of [...sums]) sums.add(each + days)
  return [...sums].some(each => Math.abs(each - planned) < 0.01)
}

function daysOf(lines: readonly BudgetLine[]): number {
  return sum(lines.map(({ days = 0 }) => days))
}

function finding(brief: ToldBrief, days: readonly number[], sold: readonly BudgetLine[]): Finding {
  const [expected, stated] = [formatDays(daysOf(sold)), formatDays(sum(days))]
  const { who, against } = sellers(brief, sold)
  return {
    code: 'figure-conflict',
    severity: 'error',
    place: placeIn(brief, 'Charge des phases', ['phases']),
    against,
    message: `Les phases prennent ${days.map(formatNumber).join(' + ')} = ${stated} ; ${who} ${expected}.`,
    expected,
    stated,
  }
}

function sellers(
  brief: ToldBrief,
  [line, ...others]: readonly BudgetLine[],
): { readonly who: string; readonly against: Place } {
  if (line === undefined || others.length > 0) {
    const against = placeIn(brief, 'Lignes du budget', ['budget', 'lines'])
    return { who: 'les lignes d’honoraires du budget en vendent', against }
  }
  const index = brief.mission.budget.lines.indexOf(line)
  const against = placeIn(brief, `Ligne « ${line.label} »`, ['budget', 'lines', index])
  return { who: `« ${line.label} » en vend`, against }
}
