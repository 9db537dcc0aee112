import { IconFileText } from '@tabler/icons-react'
import { client } from '../../storage/clients.ts'
import { firm } from '../../storage/firm.ts'
import { useDraft } from '../../storage/use-draft.ts'
import { useQuery } from '../../storage/use-query.ts'
import { useToday } from '../../storage/use-today.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ProposalWorkbench } from './proposal-workbench.tsx'

type Properties = {
  readonly id: string
  readonly onOpenMission: (id: string) => void
  readonly onOpenProposal: (id: string) => void
  readonly onOpenSettings: () => void
  readonly onLeave: () => void
}

export function ProposalPage({ id, ...ways }: Properties) {
  const today = useToday()
  const { row: proposal, isMissing, edit, state } = useDraft('proposals', id, id)
  const house = useQuery(firm)
  const clientId = proposal?.clientId
  const itsClient = useQuery(
    async store => (clientId === undefined ? undefined : await client(store, clientId)),
    clientId,
  )
  if (isMissing || proposal?.deletedAt !== undefined) return <GonePage />
  if (proposal === undefined || house === undefined || itsClient === undefined) return null
  return (
    <ProposalWorkbench
      proposal={proposal}
      client={itsClient}
      firm={house}
      today={today}
      edit={edit}
      state={state}
      {...ways}
    />
  )
}

function GonePage() {
  return (
    <EmptyState
      icon={<IconFileText size={28} />}
      title="Cette proposition n’est plus là"
      text={
        'Elle est peut-être dans la corbeille\u00a0: Réglages, puis Corbeille. Ctrl+Z l’en fait aussi revenir.'
      }
    />
  )
}
