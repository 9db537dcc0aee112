import { Progress } from '@mantine/core'
import {
  type Budget,
  budgetSpent,
  budgetTotal,
  totalsByKind,
} from '../../../../shared/domain/budget/budget.ts'
import { budgetKindLabels } from '../../../../shared/domain/budget/kind.ts'
import { formatEuros } from '../../../../shared/french/writing.ts'
import styles from './budget.module.css'

/** Planned, spent and left for each kind of expense, and in all. */
export function KindTotals({ budget }: { budget: Budget }) {
  return (
    <table className={styles.totals}>
      <thead>
        <tr>
          <th scope="col">Nature</th>
          <th scope="col">Prévu HT</th>
          <th scope="col">Consommé</th>
          <th scope="col">Reste</th>
          <th scope="col">Part consommée</th>
        </tr>
      </thead>
      <tbody>
        {totalsByKind(budget).map(({ kind, total }) => (
          <TotalRow
            key={kind}
            label={budgetKindLabels[kind]}
            total={total}
            spent={spentOn(budget, kind)}
          />
        ))}
      </tbody>
      <tfoot>
        <TotalRow label="Total" total={budgetTotal(budget)} spent={budgetSpent(budget)} />
      </tfoot>
    </table>
  )
}

function TotalRow({ label, total, spent }: { label: string; total: number; spent: number }) {
  const share = total === 0 ? 0 : Math.round((spent / total) * 100)
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{formatEuros(total)}</td>
      <td>{formatEuros(spent)}</td>
      <td data-over={spent > total}>{formatEuros(total - spent)}</td>
      <td>
        <span className={styles.share}>
          <Progress
            value={Math.min(share, 100)}
            size={5}
            color={share > 100 ? 'red.7' : 'accent'}
            aria-label={`${label} : ${share} % consommé`}
            className={styles.bar}
          />
          {`${share}\u00a0%`}
        </span>
      </td>
    </tr>
  )
}

function spentOn(budget: Budget, kind: Budget['lines'][number]['kind']): number {
  return budgetSpent({ lines: budget.lines.filter(line => line.kind === kind) })
}
