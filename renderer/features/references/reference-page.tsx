import { IconAward } from '@tabler/icons-react'
import { useQuery } from '../../storage/database/use-query.ts'
import { useToday } from '../../storage/database/use-today.ts'
import { useDraft } from '../../storage/drafts/use-draft.ts'
import { client } from '../../storage/records/clients.ts'
import { firm } from '../../storage/records/firm.ts'
import { followUpsOf } from '../../storage/records/follow-ups.ts'
import { reportsOf } from '../../storage/records/reports.ts'
import { EmptyState } from '../../ui/lists/empty-state.tsx'
import { ReferenceWorkbench } from './reference-workbench.tsx'

type Properties = {
  /** The mission's. */
  readonly id: string
  readonly onOpenMission: (id: string) => void
  readonly onOpenFollowUps: () => void
  readonly onOpenSettings: () => void
}

export function ReferencePage({ id, ...ways }: Properties) {
  const today = useToday()
  const { row: mission, isMissing, edit, state } = useDraft('missions', id, id)
  const house = useQuery(firm)
  const reports = useQuery(db => reportsOf(db, id), id)
  const followUps = useQuery(db => followUpsOf(db, id), id)
  const clientId = mission?.clientId
  const owner = useQuery(
    async db =>
      clientId === undefined ? undefined : ((await client(db, clientId)) ?? unknown(clientId)),
    clientId,
  )
  if (isMissing || mission?.deletedAt !== undefined) return <GonePage />
  if (!mission || !house || !reports || !followUps || !owner) return null
  return (
    <ReferenceWorkbench
      {...{ mission, reports, followUps, today, edit, state, ...ways }}
      firm={house}
      client={owner}
    />
  )
}

/** A workspace from elsewhere may name a client that is not in it. */
function unknown(id: string) {
  return { id, name: 'Client inconnu', contacts: [] }
}

function GonePage() {
  return (
    <EmptyState
      icon={<IconAward size={28} />}
      title="La mission de cette référence n’est plus là"
      text={'Elle est peut-être dans la corbeille\u00a0: Réglages, puis Corbeille.'}
    />
  )
}
