import { noBreakSpace } from '../../../../shared/french/writing.ts'
import type { WorkbenchSection } from '../../../workbench/workbench-section.ts'
import { AboutSection } from './about-section.tsx'
import { IdentitySection } from './identity-section.tsx'
import { RunsSection } from './runs-section.tsx'
import type { PlaybookFields } from './section.ts'
import { StepsSection } from './steps-section.tsx'
import { TemplatesSection } from './templates-section.tsx'

export const playbookSections: readonly WorkbenchSection<PlaybookFields>[] = [
  { key: 'identity', label: 'Méthode', Fields: IdentitySection },
  { key: 'about', label: 'À savoir', Fields: AboutSection },
  { key: 'steps', label: 'Étapes', heading: `Étape${noBreakSpace}1`, Fields: StepsSection },
  {
    key: 'templates',
    label: 'Courriels',
    heading: 'Modèles de courriels',
    Fields: TemplatesSection,
  },
  { key: 'runs', label: 'Suivis', Fields: RunsSection },
]
