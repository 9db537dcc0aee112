import type { Month } from '../../../shared/domain/calendar/month.ts'
import { finalReportFrom, monthlyReportFrom } from '../../../shared/domain/report/new-report.ts'
import type { Report } from '../../../shared/domain/report/report.ts'
import { commit } from '../changes/commit.ts'
import type { EtabliDatabase } from '../database/database.ts'
import { flushDrafts } from '../drafts/drafts.ts'
import { missionAtHand } from './mission-at-hand.ts'
import { forNewReport } from './reports.ts'

type ReportRequest = {
  readonly missionId: string
  readonly kind: Report['kind']
  readonly today: string
  /** Of a monthly report: the one after the last where it is not said. */
  readonly month?: Month | undefined
}

/** Stores a report with everything that is known filled in; returns its id. */
export async function addReport(db: EtabliDatabase, asked: ReportRequest): Promise<string> {
  await flushDrafts(db)
  const row = await reportToBe(db, asked)
  const what = row.kind === 'final' ? 'Rapport final créé' : 'Rapport mensuel créé'
  await commit(db, { what, scope: 'workspace', edits: [{ table: 'reports', row }] })
  return row.id
}

/** The report as it would be, for a dialog that says so before it is there. */
export async function reportToBe(db: EtabliDatabase, asked: ReportRequest): Promise<Report> {
  const { missionId, kind, today, month } = asked
  const given = {
    ...(await missionAtHand(db, missionId)),
    today,
    month,
    newId: db.clock.newId,
    ...(await forNewReport(db, missionId)),
  }
  return kind === 'final' ? finalReportFrom(given) : monthlyReportFrom(given)
}
