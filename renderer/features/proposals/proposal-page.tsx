import { IconFileText } from '@tabler/icons-react'
import { useMemo } from 'react'
import { annexedReferences } from '../../../shared/documents/annexed-references.ts'
import type { Firm } from '../../../shared/domain/firm/firm.ts'
import type { Proposal } from '../../../shared/domain/proposal/proposal.ts'
import { useQuery } from '../../storage/database/use-query.ts'
import { useToday } from '../../storage/database/use-today.ts'
import { useDraft } from '../../storage/drafts/use-draft.ts'
import { annexRows } from '../../storage/records/annexes.ts'
import { client } from '../../storage/records/clients.ts'
import { firm } from '../../storage/records/firm.ts'
import { EmptyState } from '../../ui/lists/empty-state.tsx'
import { ProposalWorkbench } from './proposal-workbench.tsx'

type Properties = {
  readonly id: string
  readonly onOpenClient: (id: string) => void
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
  const references = useReferences(proposal, house, today)
  if (isMissing || proposal?.deletedAt !== undefined) return <GonePage />
  if (proposal === undefined || house === undefined || itsClient === undefined) return null
  if (references === undefined) return null
  return (
    <ProposalWorkbench
      proposal={proposal}
      client={itsClient}
      firm={house}
      references={references}
      today={today}
      edit={edit}
      state={state}
      {...ways}
    />
  )
}

/** The missions that the annexes tell, as they are known today; undefined while they are read. */
function useReferences(proposal: Proposal | undefined, house: Firm | undefined, today: string) {
  const annexes = proposal?.annexes
  const ids = annexes?.references.map(({ missionId }) => missionId) ?? []
  const rows = useQuery(db => annexRows(db, ids), ids.join(' '))
  return useMemo(
    () =>
      annexes && house && rows && annexedReferences({ annexes }, { ...rows, firm: house, today }),
    [annexes, house, rows, today],
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
