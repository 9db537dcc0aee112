import type { Client } from '../../domain/client/client.ts'
import type { Firm } from '../../domain/firm/firm.ts'
import type { Mission } from '../../domain/mission/mission.ts'
import type { Report } from '../../domain/report/report.ts'

export type ReportSources = {
  readonly report: Report
  readonly client: Client
  /** What the report is about, where it is linked: its objectives and its calendar. */
  readonly mission?: Mission | undefined
  readonly firm: Firm
  /** Dates the report where it has no date of its own. */
  readonly today: string
}

/** The day on which the report looks at the mission. */
export function reportDay({ report, today }: ReportSources): string {
  return report.date ?? report.period?.end ?? today
}
