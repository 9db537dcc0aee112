import { ownerWarning } from '../../../../shared/domain/meeting/action-owner.ts'
import { agendaTimes } from '../../../../shared/domain/meeting/agenda.ts'
import type { WorkbenchSection } from '../../../workbench/workbench-section.ts'
import { ActionsSection } from './actions-section.tsx'
import { AgendaSection } from './agenda-section.tsx'
import { BenchmarkSection } from './benchmark/benchmark-section.tsx'
import { BoardSection } from './board/board-section.tsx'
import { ContentSection } from './content-section.tsx'
import { DecisionsSection } from './decisions-section.tsx'
import { MatrixSection } from './matrix/matrix-section.tsx'
import { ParticipantsSection } from './participants-section.tsx'
import { FeedbackSection, QuotesSection } from './said-sections.tsx'
import type { MeetingFields } from './section.ts'
import { SessionSection } from './session-section.tsx'

/** In the order of the room: who is there, what is said, what is weighed, what is agreed on. */
export const minutesSections: readonly WorkbenchSection<MeetingFields>[] = [
  {
    key: 'session',
    label: 'Séance',
    warnings: ({ meeting }) => agendaTimes(meeting).warnings.length,
    Fields: SessionSection,
  },
  {
    key: 'participants',
    label: 'Participants',
    heading: 'Participants',
    Fields: ParticipantsSection,
  },
  {
    key: 'agenda',
    label: 'Ordre du jour',
    heading: 'Ordre du jour',
    warnings: ({ meeting }) =>
      agendaTimes(meeting).points.filter(({ warning }) => warning !== undefined).length,
    Fields: AgendaSection,
  },
  { key: 'content', label: 'Échanges', heading: 'Échanges', Fields: ContentSection },
  {
    key: 'quotes',
    label: 'Paroles',
    heading: 'Paroles de participants',
    Fields: QuotesSection,
  },
  { key: 'board', label: 'Post-its', heading: 'Post-its', Fields: BoardSection },
  {
    key: 'matrix',
    label: 'Matrice',
    heading: 'Matrice impact et effort',
    Fields: MatrixSection,
  },
  { key: 'benchmark', label: 'Comparatif', heading: 'Comparatif', Fields: BenchmarkSection },
  { key: 'decisions', label: 'Décisions', heading: 'Décisions', Fields: DecisionsSection },
  {
    key: 'actions',
    label: 'Actions',
    heading: 'Actions',
    warnings: ({ meeting }) =>
      meeting.actions.filter(({ owner }) => ownerWarning(owner, meeting) !== undefined).length,
    Fields: ActionsSection,
  },
  { key: 'feedback', label: 'Tour de table', heading: 'Tour de table', Fields: FeedbackSection },
]
