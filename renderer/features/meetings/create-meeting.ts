import type { MeetingKind } from '../../../shared/domain/meeting/kind.ts'
import { newMeeting } from '../../../shared/domain/meeting/new-meeting.ts'
import { commit } from '../../storage/changes/commit.ts'
import type { EtabliDatabase } from '../../storage/database/database.ts'
import { flushDrafts } from '../../storage/drafts/drafts.ts'
import { meetingCardsOf } from '../../storage/records/meetings.ts'
import { missionAtHand } from '../../storage/records/mission-at-hand.ts'

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
