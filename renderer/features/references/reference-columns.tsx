import { formatDate } from '../../../shared/french/writing.ts'
import type { RecordColumn } from '../../ui/lists/record-table.tsx'
import { ReferenceBadge } from './reference-badge.tsx'
import type { Column, ListedReference } from './reference-list.ts'

export const referenceColumns: readonly RecordColumn<ListedReference, Column>[] = [
  {
    key: 'mission',
    label: 'Mission',
    width: 'minmax(180px, 1.2fr)',
    opens: true,
    cell: ({ title }) => title || 'Sans titre',
    detail: ({ clientName, sector }) => [clientName, sector].filter(Boolean).join(' · '),
  },
  {
    key: 'end',
    label: 'Fin',
    width: '136px',
    cell: ({ end }) => (end === undefined ? '–' : formatDate(end)),
  },
  {
    key: 'use',
    label: 'Utilisable',
    width: '142px',
    cell: ({ use }) => <ReferenceBadge kind={use.kind} />,
  },
  {
    key: 'why',
    label: 'Pourquoi',
    width: 'minmax(200px, 1.3fr)',
    cell: whyInWords,
  },
]

function whyInWords({ use, scopes }: ListedReference): string {
  if (use.reasons.length > 0) return use.reasons.join(' ')
  return scopes.length === 0 ? 'Accord du client' : `Accord du client\u00a0: ${scopes.join(', ')}`
}
