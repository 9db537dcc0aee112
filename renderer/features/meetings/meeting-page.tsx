import { IconUsersGroup } from '@tabler/icons-react'
import { useQuery } from '../../storage/database/use-query.ts'
import { useToday } from '../../storage/database/use-today.ts'
import { useDraft } from '../../storage/drafts/use-draft.ts'
import { client } from '../../storage/records/clients.ts'
import { firm } from '../../storage/records/firm.ts'
import { mission } from '../../storage/records/missions.ts'
import { EmptyState } from '../../ui/lists/empty-state.tsx'
import { MeetingWorkbench } from './meeting-workbench.tsx'

type Properties = {
  readonly id: string
  readonly onOpenClient: (id: string) => void
  readonly onOpenMission: (id: string) => void
  readonly onOpenMeeting: (id: string) => void
  readonly onLeave: () => void
}

export function MeetingPage({ id, ...ways }: Properties) {
  const today = useToday()
  const { row: meeting, isMissing, edit, state } = useDraft('meetings', id, id)
  const house = useQuery(firm)
  const around = useAround(meeting?.clientId, meeting?.missionId)
  if (isMissing || meeting?.deletedAt !== undefined) return <GonePage />
  if (meeting === undefined || house === undefined || around === undefined) return null
  return (
    <MeetingWorkbench
      meeting={meeting}
      client={around.client}
      mission={around.mission}
      firm={house}
      today={today}
      edit={edit}
      state={state}
      {...ways}
    />
  )
}

/** Whose meeting it is. A workspace from elsewhere may name a client that is not in it. */
function useAround(clientId: string | undefined, missionId: string | undefined) {
  return useQuery(
    async db => {
      if (clientId === undefined) return undefined
      const unknown = { id: clientId, name: 'Client inconnu', contacts: [] }
      return {
        client: (await client(db, clientId)) ?? unknown,
        mission: missionId === undefined ? undefined : await mission(db, missionId),
      }
    },
    clientId,
    missionId,
  )
}

function GonePage() {
  return (
    <EmptyState
      icon={<IconUsersGroup size={28} />}
      title="Ce compte-rendu n’est plus là"
      text={
        'Il est peut-être dans la corbeille\u00a0: Réglages, puis Corbeille. Ctrl+Z l’en fait aussi revenir.'
      }
    />
  )
}
