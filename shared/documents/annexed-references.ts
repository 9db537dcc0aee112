import type { Client } from '../domain/client/client.ts'
import type { Firm } from '../domain/firm/firm.ts'
import type { FollowUp } from '../domain/follow-up/follow-up.ts'
import type { Mission } from '../domain/mission/mission.ts'
import type { Proposal } from '../domain/proposal/proposal.ts'
import { lastReport } from '../domain/reference/missions.ts'
import type { Report } from '../domain/report/report.ts'
import type { ReferenceSources } from './reference-sheet.ts'

export type ReferenceRows = {
  readonly missions: readonly Mission[]
  readonly clients: readonly Client[]
  readonly reports: readonly Report[]
  readonly followUps: readonly FollowUp[]
  readonly firm: Firm
  readonly today: string
}

/** The missions that a proposal tells in its annexes, in its order; one that is gone is left out. */
export function annexedReferences(
  { annexes }: Pick<Proposal, 'annexes'>,
  { missions, clients, reports, followUps, firm, today }: ReferenceRows,
): ReferenceSources[] {
  return annexes.references.flatMap(({ missionId, anonymous }) => {
    const mission = missions.find(({ id, deletedAt }) => id === missionId && !deletedAt)
    const client = clients.find(({ id }) => id === mission?.clientId)
    if (mission === undefined || client === undefined) return []
    return {
      mission,
      client,
      report: lastReport(
        mission,
        reports.filter(({ deletedAt }) => !deletedAt),
      ),
      followUps: followUps.filter(each => each.missionId === missionId && !each.deletedAt),
      firm,
      today,
      ...(anonymous === true && { anonymous: { hidden: [] } }),
    }
  })
}
