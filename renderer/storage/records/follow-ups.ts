import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts'
import { isKept } from '../../../shared/domain/workspace/kept.ts'
import type { EtabliDatabase } from '../database/database.ts'

/** Every follow-up, those in the trash among them: one that was put aside is not asked for again. */
export function everyFollowUp(db: EtabliDatabase): Promise<FollowUp[]> {
  return db.followUps.toArray()
}

export async function followUpsOf(db: EtabliDatabase, missionId: string): Promise<FollowUp[]> {
  const rows = await db.followUps.where('missionId').equals(missionId).toArray()
  return rows.filter(isKept)
}
