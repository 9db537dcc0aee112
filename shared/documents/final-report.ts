import type { FollowUp } from '../domain/follow-up/follow-up.ts'
import { section } from './blocks.ts'
import type { DocumentTree } from './document-tree.ts'
import { deliverableBlocks } from './parts/deliverables.ts'
import { kpiChart } from './parts/kpi-chart.ts'
import { kpiGapTable } from './parts/kpi-gaps.ts'
import { objectiveStatements } from './parts/objectives.ts'
import { riskBlocks } from './parts/risks.ts'
import { quoteBlocks, scoreTable } from './parts/satisfaction.ts'
import { testimonialsWithConsent } from './parts/testimonials.ts'
import { alertSection } from './report/alerts.ts'
import { finalBudgetBlocks } from './report/final-budget.ts'
import { finalPlanningBlocks } from './report/final-planning.ts'
import {
  conclusionBlocks,
  lessonBlocks,
  nextStepBlocks,
  recommendationBlocks,
  requestTable,
} from './report/follow-through.ts'
import { reportDocument } from './report/frame.ts'
import { finalBudget, finalDeliverables, finalKpis } from './report/outcome.ts'
import { benefitBlocks, returnBlocks } from './report/roi.ts'
import type { ReportSources } from './report/sources.ts'
import { statusSection } from './report/status.ts'

export type FinalReportSources = ReportSources & {
  /** Those of the mission: their testimonials are quoted where the client consents. */
  readonly followUps?: readonly FollowUp[] | undefined
}

/** What a mission set out to do, what it did, and what it was worth. Empty sections are left out. */
export function finalReportDocument(sources: FinalReportSources): DocumentTree {
  const { report, mission, firm, followUps = [] } = sources
  const { quotes, scores } = report.satisfaction
  const kpis = finalKpis(sources)
  return reportDocument('Rapport final', sources, [
    ...statusSection(sources),
    ...section(1, 'Objectifs et livrables', [
      ...section(2, 'Objectifs de départ', objectiveStatements(mission)),
      ...section(2, 'Livrables remis', deliverableBlocks(finalDeliverables(sources), 3)),
    ]),
    ...section(1, 'Résultats', [...kpiGapTable(kpis, firm), ...kpiChart(kpis, firm)]),
    ...section(1, 'Bénéfices', benefitBlocks(report)),
    ...section(1, 'Retour sur investissement', returnBlocks(report.roi)),
    ...section(1, 'Satisfaction', scoreTable(scores)),
    ...section(1, 'Témoignages', [
      ...quoteBlocks(quotes),
      ...testimonialsWithConsent(followUps, mission?.contact),
    ]),
    ...alertSection(report),
    ...section(1, 'Risques', riskBlocks(report.risks)),
    ...section(1, 'Bilan financier', finalBudgetBlocks(finalBudget(sources))),
    ...section(1, 'Bilan du planning', finalPlanningBlocks(sources)),
    ...section(1, 'Enseignements', lessonBlocks(report)),
    ...section(1, 'Recommandations', recommendationBlocks(report)),
    ...section(1, 'Demandes du client', requestTable(report)),
    ...section(1, 'Prochaines étapes', nextStepBlocks(report)),
    ...section(1, 'Conclusion', conclusionBlocks(report)),
  ])
}
