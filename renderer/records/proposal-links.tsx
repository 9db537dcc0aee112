import type { ProposalCard } from '../../shared/domain/proposal/card.ts'
import { statusOn } from '../../shared/domain/proposal/status.ts'
import { formatDate, formatEuroRange } from '../../shared/french/writing.ts'
import { LinkList, LinkRow } from '../ui/lists/link-list.tsx'
import { ProposalStatusBadge } from './proposal-status-badge.tsx'

type Properties = {
  readonly proposals: readonly ProposalCard[]
  readonly today: string
  /** Where they are of several missions: the title of each. */
  readonly missionTitles?: ReadonlyMap<string, string> | undefined
  readonly onOpen: (id: string) => void
}

/** The proposals of a mission or a client, the latest first. */
export function ProposalLinks({ proposals, today, missionTitles, onOpen }: Properties) {
  return (
    <LinkList>
      {proposals
        .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
        .map(proposal => (
          <LinkRow
            key={proposal.id}
            title={proposal.subject || 'Sans objet'}
            detail={detailOf(proposal, missionTitles)}
            mark={
              <ProposalStatusBadge proposal={{ status: statusOn(proposal, today) }} today={today} />
            }
            onOpen={() => onOpen(proposal.id)}
          />
        ))}
    </LinkList>
  )
}

function detailOf(
  { version, date, price, missionId }: ProposalCard,
  missionTitles: Properties['missionTitles'],
): string {
  const parts = [
    `v${version}`,
    date === undefined ? '' : formatDate(date),
    price === undefined ? '' : `${formatEuroRange(price)} HT`,
    missionTitles?.get(missionId ?? '') ?? '',
  ]
  return parts.filter(part => part !== '').join(' · ')
}
