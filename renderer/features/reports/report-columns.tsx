import { formatDate } from '../../../shared/french/writing.ts'
import type { RecordColumn } from '../../ui/lists/record-table.tsx'
import { type Column, kindLabels, type ListedReport } from './report-list.ts'
import { ReportStatusBadge } from './report-status-badge.tsx'

export const reportColumns: readonly RecordColumn<ListedReport, Column>[] = [
  {
    key: 'title',
    label: 'Rapport',
    width: 'minmax(220px, 1fr)',
    opens: true,
    cell: ({ title }) => title || 'Sans titre',
    detail: ({ clientName, missionTitle }) =>
      [clientName, missionTitle].filter(text => text !== '').join(' · '),
  },
  { key: 'kind', label: 'Nature', width: '84px', cell: ({ kind }) => kindLabels[kind] },
  {
    key: 'period',
    label: 'Période',
    width: '190px',
    cell: ({ period }) => period?.label || '–',
  },
  {
    key: 'status',
    label: 'Statut',
    width: '130px',
    cell: ({ status }) => <ReportStatusBadge status={status} />,
  },
  {
    key: 'date',
    label: 'Date',
    width: '136px',
    cell: ({ date }) => (date === undefined ? '–' : formatDate(date)),
  },
]
