import type { ComponentType } from 'react'
import type { ReadinessField } from '../../../../shared/domain/proposal-readiness.ts'
import { AddressSection } from './address-section.tsx'
import { ApproachSection } from './approach-section.tsx'
import { GuaranteesSection, NextStepsSection, ReferencesSection } from './commitments-sections.tsx'
import { ContextSection } from './context-section.tsx'
import { ObjectivesSection } from './objectives-section.tsx'
import { OptionsSection } from './options-section.tsx'
import { PaymentsSection } from './payments-section.tsx'
import { PlanningSection } from './planning-section.tsx'
import type { EditorProperties } from './section.ts'
import { TeamSection } from './team-section.tsx'
import { ValiditySection } from './validity-section.tsx'

export type EditorSection = {
  readonly key: string
  readonly label: string
  /** The document's heading over what this section fills in; none for its first page. */
  readonly heading?: string
  /** The warnings that are shown here. */
  readonly fields: readonly ReadinessField[]
  readonly Fields: ComponentType<EditorProperties>
}

/** The editor from top to bottom, in the order of the document. */
export const editorSections: readonly EditorSection[] = [
  {
    key: 'address',
    label: 'Destinataire',
    fields: ['recipient', 'subject', 'date'],
    Fields: AddressSection,
  },
  {
    key: 'context',
    label: 'Contexte',
    heading: 'Votre contexte',
    fields: [],
    Fields: ContextSection,
  },
  {
    key: 'objectives',
    label: 'Objectifs',
    heading: 'Objectifs du projet',
    fields: [],
    Fields: ObjectivesSection,
  },
  {
    key: 'approach',
    label: 'Démarche',
    heading: 'Notre démarche',
    fields: ['phases'],
    Fields: ApproachSection,
  },
  {
    key: 'planning',
    label: 'Planning',
    heading: 'Planning prévisionnel',
    fields: [],
    Fields: PlanningSection,
  },
  { key: 'team', label: 'Équipe', heading: 'Équipe dédiée', fields: [], Fields: TeamSection },
  {
    key: 'options',
    label: 'Investissement',
    heading: 'Investissement',
    fields: ['options'],
    Fields: OptionsSection,
  },
  {
    key: 'payments',
    label: 'Échéancier',
    heading: 'Modalités de paiement',
    fields: ['payments'],
    Fields: PaymentsSection,
  },
  {
    key: 'guarantees',
    label: 'Garanties',
    heading: 'Nos garanties',
    fields: [],
    Fields: GuaranteesSection,
  },
  {
    key: 'references',
    label: 'Références',
    heading: 'Références',
    fields: [],
    Fields: ReferencesSection,
  },
  {
    key: 'nextSteps',
    label: 'Prochaines étapes',
    heading: 'Prochaines étapes',
    fields: [],
    Fields: NextStepsSection,
  },
  {
    key: 'validity',
    label: 'Validité',
    heading: 'Conditions',
    fields: ['validity'],
    Fields: ValiditySection,
  },
]
