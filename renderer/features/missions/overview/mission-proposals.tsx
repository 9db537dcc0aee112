import { Text } from '@mantine/core'
import { ProposalLinks } from '../../../records/proposal-links.tsx'
import { useQuery } from '../../../storage/database/use-query.ts'
import { proposalCardsOf } from '../../../storage/records/proposals.ts'

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
  return <ProposalLinks proposals={proposals} today={today} onOpen={onOpen} />
}
