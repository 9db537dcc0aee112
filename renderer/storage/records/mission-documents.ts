import type { EtabliDatabase } from '../database/database.ts'

/** Ids of all that tells of a mission: itself, its proposals, its reports, its minutes, its follow-ups. */
export async function idsOfMission(
  db: EtabliDatabase,
  missionId: string,
): Promise<ReadonlySet<string>> {
  const tables = [db.proposalCards, db.reportCards, db.meetingCards, db.followUps]
  const keys = await Promise.all(
    tables.map(table => table.where('missionId').equals(missionId).primaryKeys()),
  )
  return new Set([missionId, ...keys.flat().map(String)])
}
