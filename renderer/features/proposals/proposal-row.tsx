import { daysBetween } from '../../../shared/domain/calendar.ts'
import { formatDate, formatEuroRange } from '../../../shared/domain/french.ts'
import { statusOn } from '../../../shared/domain/proposal-status.ts'
import type { ListedProposal } from './proposal-list.ts'
import { ProposalStatusBadge } from './proposal-status-badge.tsx'
import styles from './proposals-page.module.css'

type Properties = {
  readonly proposal: ListedProposal | undefined
  readonly index: number
  /** Where the row stands in the list, in pixels. */
  readonly top: number
  readonly today: string
  readonly onOpen: (id: string) => void
}

export function ProposalRow({ proposal, index, top, today, onOpen }: Properties) {
  if (proposal === undefined) return null
  return (
    <tr
      data-index={index}
      aria-rowindex={index + 2}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
    >
      <td className={styles.client}>{proposal.clientName}</td>
      <td>
        <button type="button" className={styles.open} onClick={() => onOpen(proposal.id)}>
          {proposal.subject || 'Sans objet'}
        </button>
        <span className={styles.reference}>{referenceOf(proposal)}</span>
      </td>
      <td>
        <ProposalStatusBadge proposal={{ status: statusOn(proposal, today) }} today={today} />
      </td>
      <td>{proposal.date && formatDate(proposal.date)}</td>
      <td>
        <Validity proposal={proposal} today={today} />
      </td>
      <td data-column="price">{proposal.price && formatEuroRange(proposal.price)}</td>
    </tr>
  )
}

function referenceOf({ number, version, optionCount }: ListedProposal): string {
  const options = optionCount > 1 ? `${optionCount} options` : ''
  return [number, `v${version}`, options].filter(Boolean).join(' · ')
}

/** The last day of the offer, and how near it is while an answer is awaited. */
function Validity({ proposal, today }: { proposal: ListedProposal; today: string }) {
  const { validUntil, status } = proposal
  if (validUntil === undefined) return null
  const left = daysBetween(today, validUntil)
  if (status !== 'sent' || left > 7) return formatDate(validUntil)
  return (
    <>
      {formatDate(validUntil)}
      <span className={styles.soon}>{nearness(left)}</span>
    </>
  )
}

function nearness(left: number): string {
  if (left < 0) return 'dépassée'
  if (left === 0) return 'dernier jour'
  return left === 1 ? 'reste 1 jour' : `reste ${left} jours`
}
