import type { Client } from '../../../../shared/domain/client/client.ts'
import type { Firm } from '../../../../shared/domain/firm/firm.ts'
import type { Mission } from '../../../../shared/domain/mission/mission.ts'
import type { ComputedStatus } from '../../../../shared/domain/mission/status.ts'
import type { Report } from '../../../../shared/domain/report/report.ts'
import type { Edit } from '../../../records/editing.ts'

export type EditReport = Edit<Report>

export type ReportFields = {
  readonly report: Report
  readonly client: Client
  readonly mission: Mission | undefined
  readonly firm: Firm
  /** The monthly report before this one. */
  readonly last: Report | undefined
  readonly computed: ComputedStatus
  /** The day on which the report looks at the mission. */
  readonly day: string
  readonly edit: EditReport
}

/** For `memo`: a section is drawn again only when what it reads has changed. */
export function reads(...keys: readonly (keyof Report)[]) {
  return (before: ReportFields, after: ReportFields): boolean =>
    before.mission === after.mission &&
    before.firm === after.firm &&
    before.last === after.last &&
    before.day === after.day &&
    before.edit === after.edit &&
    keys.every(key => before.report[key] === after.report[key])
}
