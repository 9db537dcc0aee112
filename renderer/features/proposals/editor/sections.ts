import type { WorkbenchSection } from '../../../workbench/workbench-section.ts'
import { AddressSection } from './address-section.tsx'
import { AnnexesSection } from './annexes-section.tsx'
import { ApproachSection } from './approach-section.tsx'
import { GuaranteesSection, NextStepsSection } from './commitments-sections.tsx'
import { ContextSection } from './context-section.tsx'
import { ObjectivesSection } from './objectives-section.tsx'
import { OptionsSection } from './options-section.tsx'
import { PaymentsSection } from './payments-section.tsx'
import { PlanningSection } from './planning-section.tsx'
import { ReferencesSection } from './references-section.tsx'
import { counting, type EditorProperties } from './section.ts'
import { TeamSection } from './team-section.tsx'
import { ValiditySection } from './validity-section.tsx'

/** The editor from top to bottom, in the order of the document. */
export const editorSections: readonly WorkbenchSection<EditorProperties>[] = [
  {
    key: 'address',
    label: 'Destinataire',
    warnings: counting('recipient', 'subject', 'date', 'introduction'),
    Fields: AddressSection,
  },
  {
    key: 'context',
    label: 'Contexte',
    heading: 'Votre contexte',
    Fields: ContextSection,
  },
  {
    key: 'objectives',
    label: 'Objectifs',
    heading: 'Objectifs du projet',
    Fields: ObjectivesSection,
  },
  {
    key: 'approach',
    label: 'Démarche',
    heading: 'Notre démarche',
    warnings: counting('phases'),
    Fields: ApproachSection,
  },
  {
    key: 'planning',
    label: 'Planning',
    heading: 'Planning prévisionnel',
    Fields: PlanningSection,
  },
  { key: 'team', label: 'Équipe', heading: 'Équipe dédiée', Fields: TeamSection },
  {
    key: 'options',
    label: 'Investissement',
    heading: 'Investissement',
    warnings: counting('options'),
    Fields: OptionsSection,
  },
  {
    key: 'payments',
    label: 'Échéancier',
    heading: 'Modalités de paiement',
    warnings: counting('payments'),
    Fields: PaymentsSection,
  },
  {
    key: 'guarantees',
    label: 'Garanties',
    heading: 'Nos garanties',
    warnings: counting('guarantees'),
    Fields: GuaranteesSection,
  },
  {
    key: 'references',
    label: 'Références',
    heading: 'Références',
    warnings: counting('references'),
    Fields: ReferencesSection,
  },
  {
    key: 'nextSteps',
    label: 'Prochaines étapes',
    heading: 'Prochaines étapes',
    Fields: NextStepsSection,
  },
  {
    key: 'validity',
    label: 'Conditions',
    heading: 'Conditions',
    warnings: counting('validity', 'conditions'),
    Fields: ValiditySection,
  },
  { key: 'annexes', label: 'Annexes', heading: 'Annexes', Fields: AnnexesSection },
]
