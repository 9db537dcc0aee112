import { budgetTotal } from '../../../domain/budget/budget.ts'
import { sum } from '../../../domain/money.ts'
import { formatEuros } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene } from '../../scene/scene.ts'

/** The total under a brief's budget is that of its lines, expenses on top or not, whatever was agreed with the client. */
export function briefTotals({ briefs }: Scene): Finding[] {
  return briefs.flatMap(brief => {
    const { lines, stated } = brief.mission.budget
    const computed = budgetTotal(brief.mission.budget)
    const total = stated?.total
    if (total === undefined || lines.length === 0) return []
    const told = sum(lines.map(({ amount }) => amount))
    const spent = lines.filter(({ kind }) => kind === 'expenses')
    if ([computed, told].includes(total)) return []
    if (spent.some(({ amount }) => [computed, told].includes(total + amount))) return []
    return [
      {
        code: 'total-mismatch' as const,
        severity: 'error' as const,
        place: placeIn(brief, 'Total du budget', ['budget', 'stated', 'total']),
        message: `Les lignes du budget font ${formatEuros(computed)} ; ${formatEuros(total)} sont annoncés.`,
        expected: formatEuros(computed),
        stated: formatEuros(total),
      },
    ]
  })
}
