import type { MeetingKind } from '../../../shared/domain/meeting/kind.ts'
import { newMeeting } from '../../../shared/domain/meeting/new-meeting.ts'
import { commit } from '../../storage/commit.ts'
import type { EtabliDatabase } from '../../storage/database.ts'
import { flushDrafts } from '../../storage/drafts.ts'
import { meetingCardsOf } from '../../storage/meetings.ts'
import { missionAtHand } from '../../storage/mission-at-hand.ts'

type MeetingRequest = {
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
  const row = newMeeting({
    ...asked,
    ...(await missionAtHand(db, missionId)),
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
