import { daysBetween } from '../../../shared/domain/calendar/calendar.ts'
import { statusOn } from '../../../shared/domain/proposal/status.ts'
import { formatDate, formatEuroRange } from '../../../shared/french/writing.ts'
import { ProposalStatusBadge } from '../../records/proposal-status-badge.tsx'
import type { RecordColumn } from '../../ui/lists/record-table.tsx'
import type { Column, ListedProposal } from './proposal-list.ts'
import styles from './proposals-page.module.css'

export function proposalColumns(today: string): readonly RecordColumn<ListedProposal, Column>[] {
  return [
    {
      key: 'client',
      label: 'Client',
      width: 'minmax(120px, 1.3fr)',
      wraps: true,
      cell: ({ clientName }) => clientName,
    },
    {
      key: 'subject',
      label: 'Objet',
      width: 'minmax(200px, 2.4fr)',
      opens: true,
      cell: ({ subject }) => subject || 'Sans objet',
      detail: referenceOf,
    },
    {
      key: 'status',
      label: 'Statut',
      width: '104px',
      cell: proposal => (
        <ProposalStatusBadge proposal={{ status: statusOn(proposal, today) }} today={today} />
      ),
    },
    {
      key: 'date',
      label: 'Date',
      width: '126px',
      cell: ({ date }) => date && formatDate(date),
    },
    {
      key: 'validUntil',
      label: 'Validité',
      width: '126px',
      cell: ({ validUntil }) => validUntil && formatDate(validUntil),
      detail: proposal => <Nearness proposal={proposal} today={today} />,
    },
    {
      key: 'price',
      label: 'Montant HT',
      width: '156px',
      isFigure: true,
      cell: ({ price }) => price && formatEuroRange(price),
    },
  ]
}

function referenceOf({ number, version, optionCount }: ListedProposal): string {
  const options = optionCount > 1 ? `${optionCount} options` : ''
  return [number, `v${version}`, options].filter(Boolean).join(' · ')
}

/** How near the last day of the offer is while an answer is awaited. */
function Nearness({ proposal, today }: { proposal: ListedProposal; today: string }) {
  const { validUntil, status } = proposal
  if (validUntil === undefined || status !== 'sent') return null
  const left = daysBetween(today, validUntil)
  return left > 7 ? null : <span className={styles.soon}>{nearnessInWords(left)}</span>
}

function nearnessInWords(left: number): string {
  if (left < 0) return 'dépassée'
  if (left === 0) return 'dernier jour'
  return left === 1 ? 'reste 1 jour' : `reste ${left} jours`
}
