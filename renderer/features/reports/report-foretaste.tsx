import { budgetSpent } from '../../../shared/domain/budget/budget.ts'
import { sum } from '../../../shared/domain/money.ts'
import type { Report } from '../../../shared/domain/report/report.ts'
import { formatEuros, formatNumber } from '../../../shared/french/writing.ts'
import { ReportStatusBadge } from './report-status-badge.tsx'
import styles from './reports.module.css'

/** What the report is going to hold already, said before it is there. */
export function ReportForetaste({ report }: { readonly report: Report }) {
  return (
    <div className={styles.foretaste}>
      <div className={styles.foretasteTitle}>
        <span>{report.title}</span>
        <ReportStatusBadge status={report.status} />
      </div>
      <p>{`Déjà rempli\u00a0: ${contents(report).join(', ')}.`}</p>
    </div>
  )
}

function contents(report: Report): string[] {
  const { deliverables, milestones, alerts, risks, kpis, nextSteps, budget } = report
  const steps = sum(nextSteps.map(({ items }) => items.length))
  const counts = [
    counted(deliverables.length, 'livrable', 'livrables'),
    counted(milestones.length, 'jalon', 'jalons'),
    counted(alerts.length, 'alerte ou décision', 'alertes et décisions'),
    counted(risks.length, 'risque', 'risques'),
    counted(kpis.length, 'indicateur', 'indicateurs'),
    counted(steps, 'étape à venir', 'étapes à venir'),
    budget.lines.length > 0 ? `${formatEuros(budgetSpent(budget))} consommés` : undefined,
  ]
  return ['la période', ...counts.filter(text => text !== undefined)]
}

function counted(count: number, one: string, many: string): string | undefined {
  if (count === 0) return undefined
  return `${formatNumber(count)}\u00a0${count === 1 ? one : many}`
}
