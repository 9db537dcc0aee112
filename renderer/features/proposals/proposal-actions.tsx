import { Menu } from '@mantine/core'
import type { Proposal } from '../../../shared/domain/proposal/proposal.ts'
import { transitionsFrom } from '../../../shared/domain/proposal/status.ts'
import { useDatabase } from '../../storage/database/context.tsx'
import { useQuery } from '../../storage/database/use-query.ts'
import { sentDocumentsOf } from '../../storage/records/sent-documents.ts'
import { useOneAtATime } from '../../ui/dialogs/use-one-at-a-time.ts'
import { RecordMenu } from '../../workbench/record-menu.tsx'
import { throwAway } from '../../workbench/throw-away.ts'
import type { EditProposal } from './editor/section.ts'
import { addNextVersion, duplicate } from './proposal-copying.ts'

type Properties = {
  readonly proposal: Proposal
  readonly today: string
  readonly edit: EditProposal
  readonly onOpenProposal: (id: string) => void
  readonly onLeave: () => void
}

/** Its status, its copies, its end. */
export function ProposalActions({ proposal, today, edit, onOpenProposal, onLeave }: Properties) {
  const db = useDatabase()

  const copy = useOneAtATime(async (made: typeof duplicate) =>
    onOpenProposal(await made(db, proposal, today)),
  )

  async function discard() {
    const name = proposal.subject || 'Proposition sans objet'
    await throwAway(db, {
      table: 'proposals',
      id: proposal.id,
      what: 'Proposition supprimée',
      name,
    })
    onLeave()
  }

  return (
    <RecordMenu label="Autres actions sur la proposition" id={proposal.id} onDiscard={discard}>
      <AnswerItems proposal={proposal} edit={edit} />
      <Menu.Item onClick={() => copy(addNextVersion)}>Nouvelle version</Menu.Item>
      <Menu.Item onClick={() => copy(duplicate)}>Dupliquer</Menu.Item>
    </RecordMenu>
  )
}

/** Nothing of a draft, which is sent first. */
function AnswerItems({ proposal: { id, status }, edit }: Pick<Properties, 'proposal' | 'edit'>) {
  const versions = useQuery(store => sentDocumentsOf(store, 'proposal', [id]), id)
  const transitions = transitionsFrom(status, { isKept: versions?.length !== 0 })
  if (transitions.length === 0) return null
  return (
    <>
      <Menu.Label>Statut</Menu.Label>
      {transitions.map(({ to, label }) => (
        <Menu.Item key={to} onClick={() => edit(label, before => ({ ...before, status: to }))}>
          {label}
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  )
}
