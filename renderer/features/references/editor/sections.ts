import type { WorkbenchSection } from '../../../workbench/workbench-section.ts'
import { CluesSection } from './clues-section.tsx'
import { NamingSection } from './naming-section.tsx'
import type { ReferenceFields } from './section.ts'
import { StorySection } from './story-section.tsx'
import { TestimonialSection } from './testimonial-section.tsx'

/** A short page: all of it is drawn again at each change. */
export const referenceSections: readonly WorkbenchSection<ReferenceFields>[] = [
  {
    key: 'naming',
    label: 'Nom du client',
    warnings: ({ use, anonymous }) => Number(use.kind === 'anonymous' && !anonymous),
    Fields: NamingSection,
  },
  {
    key: 'clues',
    label: 'Reconnaissable',
    warnings: ({ clues }) => clues.length,
    Fields: CluesSection,
  },
  { key: 'story', label: 'Récit', heading: 'Contexte et démarche', Fields: StorySection },
  { key: 'testimonial', label: 'Témoignage', heading: 'Résultats', Fields: TestimonialSection },
]
