import { budgetTotal, totalsByPhase } from '../../../../shared/domain/budget/budget.ts'
import type { Mission } from '../../../../shared/domain/mission/mission.ts'
import { formatEuros, formatPercent } from '../../../../shared/french/writing.ts'
import styles from './budget.module.css'

/** What each phase costs, and its share of the whole. */
export function PhaseTotals({ mission }: { mission: Pick<Mission, 'budget' | 'phases'> }) {
  const whole = budgetTotal(mission.budget)
  return (
    <table className={styles.totals}>
      <thead>
        <tr>
          <th scope="col">Phase</th>
          <th scope="col">Prévu HT</th>
          <th scope="col">Part du budget</th>
        </tr>
      </thead>
      <tbody>
        {totalsByPhase(mission.budget, mission.phases).map(({ phase, total }) => (
          <tr key={phase ?? ''}>
            <th scope="row">{phase ?? 'Hors phase'}</th>
            <td>{formatEuros(total)}</td>
            <td>{whole > 0 ? formatPercent(Math.round((total / whole) * 100)) : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
