import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts'
import type { Meeting } from '../../../shared/domain/meeting/meeting.ts'
import type { ReportCard } from '../../../shared/domain/report/card.ts'
import type { Report } from '../../../shared/domain/report/report.ts'
import { isKept } from '../../../shared/domain/workspace/kept.ts'
import type { EtabliDatabase } from '../database/database.ts'

/** Every report out of the trash, as lists show it. */
export async function reportCards(db: EtabliDatabase): Promise<ReportCard[]> {
  return (await db.reportCards.toArray()).filter(isKept)
}

export async function reportCardsOf(db: EtabliDatabase, missionId: string): Promise<ReportCard[]> {
  return (await db.reportCards.where('missionId').equals(missionId).toArray()).filter(isKept)
}

/** Whole: what a new report takes up from those before it. */
export async function reportsOf(db: EtabliDatabase, missionId: string): Promise<Report[]> {
  return (await db.reports.where('missionId').equals(missionId).toArray()).filter(isKept)
}

/** What a new report must know of a mission beside itself. */
export async function forNewReport(
  db: EtabliDatabase,
  missionId: string,
): Promise<{ reports: Report[]; meetings: Meeting[]; followUps: FollowUp[] }> {
  const [reports, meetings, followUps] = await Promise.all([
    reportsOf(db, missionId),
    db.meetings.where('missionId').equals(missionId).toArray(),
    db.followUps.where('missionId').equals(missionId).toArray(),
  ])
  return { reports, meetings: meetings.filter(isKept), followUps: followUps.filter(isKept) }
}
