import type { MeetingCard } from '../../../shared/domain/meeting/card.ts'
import type { Action, Meeting } from '../../../shared/domain/meeting/meeting.ts'
import { identityOf, type OpenAction } from '../../../shared/domain/meeting/open-actions.ts'
import { isKept } from '../../../shared/domain/workspace/kept.ts'
import { commit } from '../changes/commit.ts'
import type { EtabliDatabase } from '../database/database.ts'
import { flushDrafts } from '../drafts/drafts.ts'
import type { Scope } from '../history/history-row.ts'

/** Every meeting out of the trash, as lists show it. */
export async function meetingCards(db: EtabliDatabase): Promise<MeetingCard[]> {
  return (await db.meetingCards.toArray()).filter(isKept)
}

export async function meetingCardsOf(
  db: EtabliDatabase,
  missionId: string,
): Promise<MeetingCard[]> {
  const cards = await db.meetingCards.where('missionId').equals(missionId).toArray()
  return cards.filter(isKept)
}

/** Says an action done where it was last gone through; the minutes before stay as they were. */
export async function tickAction(
  db: EtabliDatabase,
  { meetingId, action }: OpenAction,
  scope: Scope,
): Promise<void> {
  await flushDrafts(db)
  const done = (each: Action): Action =>
    identityOf(each) === identityOf(action) ? { ...each, status: 'done' } : each
  const change = (row: Meeting): Meeting => ({ ...row, actions: row.actions.map(done) })
  await commit(db, {
    what: 'Action faite',
    scope,
    edits: [{ table: 'meetings', id: meetingId, change }],
  })
}
