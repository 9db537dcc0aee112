import { followUpLabels } from '../../../shared/domain/follow-up/kind.ts'
import type { FollowUpState } from '../../../shared/domain/follow-up/state.ts'
import { formatDate } from '../../../shared/french/writing.ts'
import type { RecordColumn } from '../../ui/lists/record-table.tsx'
import { StatusBadge, type Tone } from '../../ui/page/status-badge.tsx'
import type { Column, ListedFollowUp } from './follow-up-list.ts'

export const followUpColumns: readonly RecordColumn<ListedFollowUp, Column>[] = [
  {
    key: 'mission',
    label: 'Mission',
    width: 'minmax(130px, 1fr)',
    opens: true,
    cell: ({ missionTitle }) => missionTitle || 'Sans titre',
    detail: ({ clientName }) => clientName,
  },
  { key: 'kind', label: 'Suivi', width: '104px', cell: ({ kind }) => followUpLabels[kind] },
  { key: 'due', label: 'Prévu le', width: '132px', cell: ({ due }) => formatDate(due) },
  {
    key: 'state',
    label: 'État',
    width: '92px',
    cell: ({ state }) => <FollowUpBadge state={state} />,
  },
  {
    key: 'nps',
    label: 'NPS',
    width: '40px',
    isFigure: true,
    cell: ({ kept }) => kept?.nps ?? '–',
  },
]

export function FollowUpBadge({ state }: { readonly state: FollowUpState }) {
  const { tone, label } = looks[state]
  return <StatusBadge tone={tone}>{label}</StatusBadge>
}

const looks: Record<FollowUpState, { readonly tone: Tone; readonly label: string }> = {
  late: { tone: 'warning', label: 'En retard' },
  due: { tone: 'info', label: 'À faire' },
  planned: { tone: 'neutral', label: 'À venir' },
  done: { tone: 'good', label: 'Fait' },
}
