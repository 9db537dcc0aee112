import { budgetSpent } from '../../domain/budget.ts'
import { formatEuros } from '../../domain/french.ts'
import { sum } from '../../domain/money.ts'
import type { Finding } from '../finding.ts'
import { placeIn, type Scene } from '../scene.ts'

/** A final report reckons its return on what was spent, not on less. */
export function returnCosts({ reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const { kind, roi, budget } = account.report
    const spent = budgetSpent(budget)
    const costs = sum((roi?.costs ?? []).map(({ amount }) => amount))
    if (kind !== 'final' || costs === 0 || spent === 0 || costs >= spent) return []
    return [
      {
        code: 'figure-conflict' as const,
        severity: 'warning' as const,
        place: placeIn(account, 'Coûts du retour sur investissement', ['roi', 'costs']),
        against: placeIn(account, 'Budget', ['budget', 'lines']),
        message: `Le retour est calculé sur ${formatEuros(costs)} de coûts ; ${formatEuros(spent)} ont été dépensés.`,
        expected: formatEuros(spent),
        stated: formatEuros(costs),
      },
    ]
  })
}
