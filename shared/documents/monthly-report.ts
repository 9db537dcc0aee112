import { section } from './blocks.ts'
import type { DocumentTree } from './document-tree.ts'
import { deliverableBlocks } from './parts/deliverables.ts'
import { kpiChart } from './parts/kpi-chart.ts'
import { kpiGapTable } from './parts/kpi-gaps.ts'
import { riskBlocks } from './parts/risks.ts'
import { quoteBlocks, scoreTable } from './parts/satisfaction.ts'
import { alertSection } from './report/alerts.ts'
import { budgetBlocks } from './report/budget.ts'
import {
  conclusionBlocks,
  lessonBlocks,
  nextStepBlocks,
  recommendationBlocks,
  requestTable,
} from './report/follow-through.ts'
import { reportDocument } from './report/frame.ts'
import { planningBlocks } from './report/planning.ts'
import { benefitBlocks, returnBlocks } from './report/roi.ts'
import type { ReportSources } from './report/sources.ts'
import { statusSection } from './report/status.ts'
import { timeSection } from './report/time-spent.ts'

/** A month of the mission, as its client follows it. A section without content is left out. */
export function monthlyReportDocument(sources: ReportSources): DocumentTree {
  const { report, firm } = sources
  const { quotes, scores } = report.satisfaction
  return reportDocument('Rapport mensuel', sources, [
    ...statusSection(sources),
    ...section(1, 'Avancement des livrables', deliverableBlocks(report.deliverables, 2)),
    ...alertSection(report),
    ...section(1, 'Budget', [
      ...budgetBlocks(report.budget, report.status),
      ...timeSection(sources),
    ]),
    ...section(1, 'Planning', planningBlocks(sources)),
    ...section(1, 'Indicateurs', [
      ...kpiGapTable(report.kpis, firm),
      ...kpiChart(report.kpis, firm),
    ]),
    ...section(1, 'Bénéfices', benefitBlocks(report)),
    ...section(1, 'Retour sur investissement', returnBlocks(report.roi)),
    ...section(1, 'Prochaines étapes', nextStepBlocks(report)),
    ...section(1, 'Risques', riskBlocks(report.risks)),
    ...section(1, 'Satisfaction', [...scoreTable(scores), ...quoteBlocks(quotes)]),
    ...section(1, 'Demandes du client', requestTable(report)),
    ...section(1, 'Enseignements', lessonBlocks(report)),
    ...section(1, 'Recommandations', recommendationBlocks(report)),
    ...section(1, 'Conclusion', conclusionBlocks(report)),
  ])
}
