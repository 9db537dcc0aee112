import { useCallback, useMemo } from 'react'
import { minutesDocument } from '../../../shared/documents/minutes.ts'
import type { Client } from '../../../shared/domain/client/client.ts'
import { minutesFileName } from '../../../shared/domain/document/delivery-file-names.ts'
import type { Firm } from '../../../shared/domain/firm/firm.ts'
import { meetingKindLabel } from '../../../shared/domain/meeting/kind.ts'
import type { Meeting } from '../../../shared/domain/meeting/meeting.ts'
import type { Mission } from '../../../shared/domain/mission/mission.ts'
import { formatDate } from '../../../shared/french/writing.ts'
import type { Edit } from '../../records/editing.ts'
import { ClientLink } from '../../workbench/client-link.tsx'
import { DocumentWorkbench } from '../../workbench/document-workbench.tsx'
import { MissionLink } from '../../workbench/mission-link.tsx'
import type { WorkbenchDocument } from '../../workbench/workbench-document.ts'
import { minutesSections } from './editor/sections.ts'
import { MeetingActions } from './meeting-actions.tsx'

type Properties = {
  readonly meeting: Meeting
  readonly client: Client
  readonly mission: Mission | undefined
  readonly firm: Firm
  readonly today: string
  readonly edit: Edit<Meeting>
  readonly state: 'saved' | 'saving' | 'failed'
  readonly onOpenClient: (id: string) => void
  readonly onOpenMission: (id: string) => void
  readonly onOpenMeeting: (id: string) => void
  readonly onLeave: () => void
}

/** Written in the room on the left, the pages it makes on the right. */
export function MeetingWorkbench(properties: Properties) {
  const { meeting, mission, today, edit, state, onOpenMeeting, onLeave } = properties
  const team = useMemo(
    () => (mission === undefined ? [] : [...mission.team.client, ...mission.team.firm]),
    [mission],
  )
  return (
    <DocumentWorkbench
      title={meeting.title || 'Compte-rendu sans titre'}
      subtitle={<Subtitle {...properties} />}
      actions={<MeetingActions {...{ meeting, today, onOpenMeeting, onLeave }} />}
      document={useMinutes(properties)}
      sections={minutesSections}
      fields={{ meeting, team, today, edit }}
      state={state}
    />
  )
}

function useMinutes(sources: Properties): WorkbenchDocument {
  const { meeting, client, mission, firm, today } = sources
  return {
    kind: 'minutes',
    record: meeting,
    tree: useCallback(
      () => minutesDocument({ meeting, client, mission, firm, today }),
      [meeting, client, mission, firm, today],
    ),
    fileName: extension => minutesFileName(meeting, client, today, extension),
    sending: {
      clientId: client.id,
      missionId: meeting.missionId,
      recipient: { name: mission?.contact?.name ?? client.contacts[0]?.name ?? client.name },
    },
  }
}

function Subtitle({ meeting, client, edit, onOpenClient, onOpenMission }: Properties) {
  const words = [
    meetingKindLabel(meeting.kind),
    meeting.date === undefined ? 'date à fixer' : formatDate(meeting.date),
  ]
  return (
    <>
      <ClientLink client={client} onOpen={onOpenClient} />
      <span>{words.join(' · ')}</span>
      <MissionLink
        missionId={meeting.missionId}
        client={client}
        title={meeting.title}
        onOpen={onOpenMission}
        onJoin={missionId => edit('Rattaché à une mission', row => ({ ...row, missionId }))}
      />
    </>
  )
}
