import type { MissionCard } from '../../../shared/domain/mission/card.ts'
import type { Mission } from '../../../shared/domain/mission/mission.ts'
import { isKept } from '../../../shared/domain/workspace/kept.ts'
import type { EtabliDatabase } from '../database/database.ts'

export function mission(db: EtabliDatabase, id: string): Promise<Mission | undefined> {
  return db.missions.get(id)
}

/** Every mission out of the trash, as lists show it. */
export async function missionCards(db: EtabliDatabase): Promise<MissionCard[]> {
  return (await db.missionCards.toArray()).filter(isKept)
}

/** A client's missions out of the trash. */
export async function missionCardsOf(db: EtabliDatabase, clientId: string): Promise<MissionCard[]> {
  const cards = await db.missionCards.where('clientId').equals(clientId).toArray()
  return cards.filter(isKept)
}
