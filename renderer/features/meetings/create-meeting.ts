import type { MeetingKind } from '../../../shared/domain/meeting-kind.ts'
import { newMeeting } from '../../../shared/domain/new-meeting.ts'
import { client } from '../../storage/clients.ts'
import { commit } from '../../storage/commit.ts'
import type { EtabliDatabase } from '../../storage/database.ts'
import { flushDrafts } from '../../storage/drafts.ts'
import { firm } from '../../storage/firm.ts'
import { meetingCardsOf } from '../../storage/meetings.ts'
import { mission } from '../../storage/missions.ts'

export type MeetingRequest = {
  readonly missionId: string
  readonly kind: MeetingKind
  readonly title: string
  readonly date: string | undefined
  readonly today: string
}

/** Stores minutes with everything the mission already says of them; returns their id. */
export async function createMeeting(
  db: EtabliDatabase,
  { missionId, ...asked }: MeetingRequest,
): Promise<string> {
  await flushDrafts(db)
  const itsMission = await mission(db, missionId)
  const itsClient = itsMission && (await client(db, itsMission.clientId))
  if (itsMission === undefined || itsClient === undefined) throw new Error(goneMission)
  const row = newMeeting({
    ...asked,
    mission: itsMission,
    client: itsClient,
    firm: await firm(db),
    earlier: await meetingCardsOf(db, missionId),
    newId: db.clock.newId,
  })
  await commit(db, {
    what: 'Compte-rendu créé',
    scope: 'workspace',
    edits: [{ table: 'meetings', row }],
  })
  return row.id
}

const goneMission = 'Cette mission ou son client n’est plus là : choisissez-en une autre.'
