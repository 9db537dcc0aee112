import { Text, UnstyledButton } from '@mantine/core'
import { formatDate, formatEuroRange } from '../../../../shared/domain/french.ts'
import type { ProposalStatus } from '../../../../shared/domain/proposal.ts'
import type { ProposalCard } from '../../../../shared/domain/proposal-card.ts'
import { proposalStatusLabels, statusOn } from '../../../../shared/domain/proposal-status.ts'
import { proposalCardsOf } from '../../../storage/proposals.ts'
import { useQuery } from '../../../storage/use-query.ts'
import { StatusBadge, type Tone } from '../../../ui/status-badge.tsx'
import styles from './overview.module.css'

type Properties = {
  readonly missionId: string
  readonly today: string
  readonly onOpen: (id: string) => void
}

export function MissionProposals({ missionId, today, onOpen }: Properties) {
  const proposals = useQuery(db => proposalCardsOf(db, missionId), missionId)
  if (proposals === undefined) return null
  if (proposals.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Aucune proposition. Créez-en une&nbsp;: elle reprend tout ce que contient la mission.
      </Text>
    )
  }
  return (
    <ul className={styles.list}>
      {proposals
        .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
        .map(proposal => (
          <li key={proposal.id}>
            <UnstyledButton className={styles.row} onClick={() => onOpen(proposal.id)}>
              <span className={styles.words}>
                <span>{proposal.subject || 'Sans objet'}</span>
                <span className={styles.detail}>{detailOf(proposal)}</span>
              </span>
              <StatusOf proposal={proposal} today={today} />
            </UnstyledButton>
          </li>
        ))}
    </ul>
  )
}

const tones: Record<ProposalStatus, Tone> = {
  draft: 'neutral',
  sent: 'info',
  accepted: 'good',
  refused: 'bad',
  expired: 'warning',
}

function StatusOf({ proposal, today }: { proposal: ProposalCard; today: string }) {
  const status = statusOn(proposal, today)
  return <StatusBadge tone={tones[status]}>{proposalStatusLabels[status]}</StatusBadge>
}

function detailOf({ version, date, price }: ProposalCard): string {
  const parts = [
    `v${version}`,
    date === undefined ? '' : formatDate(date),
    price === undefined ? '' : `${formatEuroRange(price)} HT`,
  ]
  return parts.filter(part => part !== '').join(' · ')
}
