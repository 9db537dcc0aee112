import { section } from './blocks.ts'
import type { DocumentTree } from './document-tree.ts'
import { deliverableTable } from './parts/deliverables.ts'
import { kpiGapTable } from './parts/kpi-gaps.ts'
import { riskTable } from './parts/risks.ts'
import { quoteBlocks, scoreTable } from './parts/satisfaction.ts'
import { alertBlocks, alertWording } from './report/alerts.ts'
import { budgetBlocks } from './report/budget.ts'
import {
  conclusionBlocks,
  lessonBlocks,
  nextStepBlocks,
  recommendationBlocks,
  requestTable,
} from './report/follow-through.ts'
import { reportDocument } from './report/frame.ts'
import { milestoneBlocks } from './report/milestones.ts'
import { benefitTable, returnBlocks } from './report/roi.ts'
import { type ReportSources, reportDay } from './report/sources.ts'
import { statusSection } from './report/status.ts'

/** A month of the mission, as its client follows it. A section without content is left out. */
export function monthlyReportDocument(sources: ReportSources): DocumentTree {
  const { report, firm } = sources
  const { quotes, scores } = report.satisfaction
  return reportDocument('Rapport mensuel', sources, [
    ...statusSection(sources),
    ...section(1, 'Avancement des livrables', deliverableTable('Livrables', report.deliverables)),
    ...section(1, 'Alertes et décisions', alertBlocks(report.alerts, alertWording)),
    ...section(1, 'Budget', budgetBlocks(report)),
    ...section(1, 'Planning', milestoneBlocks(report.milestones, firm, reportDay(sources))),
    ...section(1, 'Indicateurs', kpiGapTable(report.kpis, firm)),
    ...section(1, 'Bénéfices', benefitTable(report.roi)),
    ...section(1, 'Retour sur investissement', returnBlocks(report.roi)),
    ...section(1, 'Prochaines étapes', nextStepBlocks(report)),
    ...section(1, 'Risques', riskTable(report.risks)),
    ...section(1, 'Satisfaction', [...scoreTable(scores), ...quoteBlocks(quotes)]),
    ...section(1, 'Demandes du client', requestTable(report)),
    ...section(1, 'Enseignements', lessonBlocks(report)),
    ...section(1, 'Recommandations', recommendationBlocks(report)),
    ...section(1, 'Conclusion', conclusionBlocks(report)),
  ])
}
