import { phaseDays } from '../../domain/effort.ts'
import { formatDays, formatNumber } from '../../domain/french.ts'
import { sum } from '../../domain/money.ts'
import type { Finding } from '../finding.ts'
import { type Brief, placeIn, type Scene } from '../scene.ts'

/** « Cadrage – 8 jours », for each phase of a brief: together, the days that its budget sells. */
export function briefDays({ briefs }: Scene): Finding[] {
  return briefs.flatMap(brief => {
    const { phases, budget } = brief.mission
    const days = phases.map(phaseDays)
    const [line, ...others] = budget.lines.filter(({ kind }) => kind === 'consulting')
    if (line?.days === undefined || others.length > 0) return []
    if (days.length < 2 || days.includes(0)) return []
    return Math.abs(sum(days) - line.days) < 0.01 ? [] : [finding(brief, days, line)]
  })
}

type Line = Brief['mission']['budget']['lines'][number]

function finding(brief: Brief, days: readonly number[], line: Line): Finding {
  const { label, days: sold = 0 } = line
  const index = brief.mission.budget.lines.indexOf(line)
  const [expected, stated] = [formatDays(sold), formatDays(sum(days))]
  return {
    code: 'figure-conflict',
    severity: 'error',
    place: placeIn(brief, 'Charge des phases', ['phases']),
    against: placeIn(brief, `Ligne « ${label} »`, ['budget', 'lines', index]),
    message: `Les phases prennent ${days.map(formatNumber).join(' + ')} = ${stated} ; « ${label} » en vend ${expected}.`,
    expected,
    stated,
  }
}
