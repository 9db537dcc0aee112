import { type ClientState, clientStateLabels } from '../../../shared/domain/client/state.ts'
import { formatDate, formatEuros } from '../../../shared/french/writing.ts'
import type { RecordColumn } from '../../ui/lists/record-table.tsx'
import { StatusBadge, type Tone } from '../../ui/page/status-badge.tsx'
import type { Column, ListedClient } from './client-list.ts'

export const clientColumns: readonly RecordColumn<ListedClient, Column>[] = [
  {
    key: 'name',
    label: 'Client',
    width: 'minmax(200px, 1.6fr)',
    opens: true,
    cell: ({ name }) => name || 'Sans nom',
    detail: ({ sector }) => sector,
  },
  {
    key: 'state',
    label: 'État',
    width: '120px',
    cell: ({ state }) => <ClientStateBadge state={state} />,
  },
  {
    key: 'contact',
    label: 'Interlocuteur',
    width: 'minmax(120px, 1fr)',
    cell: ({ contact }) => contact || '–',
  },
  {
    key: 'missions',
    label: 'Missions',
    width: '76px',
    isFigure: true,
    cell: ({ missionCount }) => missionCount || '–',
  },
  {
    key: 'budget',
    label: 'Budget HT',
    width: '110px',
    isFigure: true,
    cell: ({ budget }) => (budget === 0 ? '–' : formatEuros(budget)),
  },
  {
    key: 'offers',
    label: 'Offres en attente',
    width: '116px',
    isFigure: true,
    cell: ({ awaitedOffers }) => awaitedOffers || '–',
  },
  {
    key: 'latest',
    label: 'Dernier document',
    width: '136px',
    cell: ({ latest }) => (latest === undefined ? '–' : formatDate(latest.date)),
  },
]

export function ClientStateBadge({ state }: { readonly state: ClientState }) {
  return <StatusBadge tone={tones[state]}>{clientStateLabels[state]}</StatusBadge>
}

const tones: Record<ClientState, Tone> = { current: 'good', past: 'neutral', prospect: 'info' }
