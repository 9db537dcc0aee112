import type { Meeting } from '../../shared/domain/meeting.ts'
import type { MeetingCard } from '../../shared/domain/meeting-card.ts'
import type { EtabliDatabase } from './database.ts'

export function meeting(db: EtabliDatabase, id: string): Promise<Meeting | undefined> {
  return db.meetings.get(id)
}

/** Every meeting out of the trash, as lists show it. */
export async function meetingCards(db: EtabliDatabase): Promise<MeetingCard[]> {
  return (await db.meetingCards.toArray()).filter(card => card.deletedAt === undefined)
}

export async function meetingCardsOf(
  db: EtabliDatabase,
  missionId: string,
): Promise<MeetingCard[]> {
  const cards = await db.meetingCards.where('missionId').equals(missionId).toArray()
  return cards.filter(card => card.deletedAt === undefined)
}
