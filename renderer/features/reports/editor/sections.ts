import { lacksStatusReason } from '../../../../shared/domain/mission/status.ts'
import type { Report } from '../../../../shared/domain/report/report.ts'
import { isMarkCalledNps } from '../../../../shared/domain/report/satisfaction.ts'
import type { WorkbenchSection } from '../../../workbench/workbench-section.ts'
import { AlertsSection } from './alerts-section.tsx'
import { BudgetSection } from './budget-section.tsx'
import { ConclusionSection, LessonsSection, RecommendationsSection } from './closing-sections.tsx'
import { DeliverablesSection } from './deliverables-section.tsx'
import { HighlightsSection } from './highlights-section.tsx'
import { IdentitySection } from './identity-section.tsx'
import { KpisSection } from './kpis-section.tsx'
import { NextStepsSection } from './next-steps-section.tsx'
import { PhasesSection } from './phases-section.tsx'
import { PlanningSection } from './planning-section.tsx'
import { RequestsSection } from './requests-section.tsx'
import { RisksSection } from './risks-section.tsx'
import { RoiSection } from './roi-section.tsx'
import { SatisfactionSection } from './satisfaction-section.tsx'
import type { ReportFields } from './section.ts'
import { StatusSection } from './status-section.tsx'
import { TestimonialsSection } from './testimonials-section.tsx'

type Section = WorkbenchSection<ReportFields>

/** The editor from top to bottom, in the order of the document. */
export function sectionsOf({ kind, status }: Pick<Report, 'kind' | 'status'>): readonly Section[] {
  if (kind === 'final') return finalSections
  return status === 'done' ? closedSections : monthlySections
}

const identity: Section = { key: 'identity', label: 'Rapport', Fields: IdentitySection }
const status: Section = {
  key: 'status',
  label: 'Statut',
  heading: 'Synthèse',
  warnings: ({ report, computed }) => (lacksStatusReason(report, computed) ? 1 : 0),
  Fields: StatusSection,
}
const highlights: Section = {
  key: 'highlights',
  label: 'Faits marquants',
  heading: 'Faits marquants',
  Fields: HighlightsSection,
}
const alerts: Section = {
  key: 'alerts',
  label: 'Alertes',
  heading: 'Alertes et décisions',
  Fields: AlertsSection,
}
/** What the alerts of a mission that is over are called. */
const difficulties: Section = {
  ...alerts,
  label: 'Difficultés',
  heading: 'Difficultés et résolutions',
}
const roi: Section = {
  key: 'roi',
  label: 'ROI',
  heading: 'Retour sur investissement',
  Fields: RoiSection,
}
const nextSteps: Section = {
  key: 'nextSteps',
  label: 'Étapes',
  heading: 'Prochaines étapes',
  Fields: NextStepsSection,
}
const risks: Section = { key: 'risks', label: 'Risques', heading: 'Risques', Fields: RisksSection }
const satisfaction: Section = {
  key: 'satisfaction',
  label: 'Satisfaction',
  heading: 'Satisfaction',
  warnings: ({ report }) => report.satisfaction.scores.filter(isMarkCalledNps).length,
  Fields: SatisfactionSection,
}
const requests: Section = {
  key: 'requests',
  label: 'Demandes',
  heading: 'Demandes du client',
  Fields: RequestsSection,
}
const closing: readonly Section[] = [
  { key: 'lessons', label: 'Enseignements', heading: 'Enseignements', Fields: LessonsSection },
  {
    key: 'recommendations',
    label: 'Recommandations',
    heading: 'Recommandations',
    Fields: RecommendationsSection,
  },
]
const conclusion: Section = {
  key: 'conclusion',
  label: 'Conclusion',
  heading: 'Conclusion',
  Fields: ConclusionSection,
}

const monthlySections: readonly Section[] = [
  identity,
  status,
  highlights,
  {
    key: 'deliverables',
    label: 'Livrables',
    heading: 'Avancement des livrables',
    Fields: DeliverablesSection,
  },
  alerts,
  { key: 'budget', label: 'Budget', heading: 'Budget', Fields: BudgetSection },
  { key: 'milestones', label: 'Jalons', heading: 'Planning', Fields: PlanningSection },
  { key: 'kpis', label: 'Indicateurs', heading: 'Indicateurs', Fields: KpisSection },
  roi,
  nextSteps,
  risks,
  satisfaction,
  requests,
  ...closing,
  conclusion,
]

const closedSections = monthlySections.map(each => (each === alerts ? difficulties : each))

const finalSections: readonly Section[] = [
  identity,
  status,
  highlights,
  {
    key: 'deliverables',
    label: 'Livrables',
    heading: 'Objectifs et livrables',
    Fields: DeliverablesSection,
  },
  { key: 'kpis', label: 'Indicateurs', heading: 'Résultats', Fields: KpisSection },
  roi,
  satisfaction,
  {
    key: 'testimonials',
    label: 'Témoignages',
    heading: 'Témoignages',
    Fields: TestimonialsSection,
  },
  difficulties,
  risks,
  { key: 'budget', label: 'Budget', heading: 'Bilan financier', Fields: BudgetSection },
  { key: 'milestones', label: 'Jalons', heading: 'Bilan du planning', Fields: PlanningSection },
  { key: 'phases', label: 'Phases', heading: 'Phases', Fields: PhasesSection },
  ...closing,
  requests,
  nextSteps,
  conclusion,
]
