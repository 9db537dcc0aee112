import { meetingKindLabel } from '../../../shared/domain/meeting/kind.ts'
import { formatDate } from '../../../shared/french/writing.ts'
import type { RecordColumn } from '../../ui/lists/record-table.tsx'
import { StatusBadge } from '../../ui/page/status-badge.tsx'
import type { Column, ListedMeeting } from './meeting-list.ts'

export const meetingColumns: readonly RecordColumn<ListedMeeting, Column>[] = [
  {
    key: 'title',
    label: 'Compte-rendu',
    width: 'minmax(220px, 1fr)',
    opens: true,
    cell: ({ title }) => title || 'Sans titre',
    detail: ({ clientName, missionTitle }) =>
      [clientName, missionTitle].filter(text => text !== '').join(' · '),
  },
  { key: 'kind', label: 'Nature', width: '150px', cell: ({ kind }) => meetingKindLabel(kind) },
  {
    key: 'date',
    label: 'Date',
    width: '136px',
    cell: ({ date }) => (date === undefined ? 'À fixer' : formatDate(date)),
  },
  {
    key: 'decisions',
    label: 'Décisions',
    width: '84px',
    isFigure: true,
    cell: ({ decisionCount }) => (decisionCount === 0 ? '–' : decisionCount),
  },
  {
    key: 'actions',
    label: 'Actions ouvertes',
    width: '176px',
    cell: meeting => <OpenActionCount meeting={meeting} />,
  },
]

function OpenActionCount({ meeting: { open, late } }: { readonly meeting: ListedMeeting }) {
  if (open === 0) return '–'
  const count = `${open} ${open === 1 ? 'ouverte' : 'ouvertes'}`
  if (late === 0) return <StatusBadge tone="info">{count}</StatusBadge>
  const words = late === open ? `${late} en retard` : `${count}, ${late} en retard`
  return <StatusBadge tone="warning">{words}</StatusBadge>
}
