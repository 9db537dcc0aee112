import type { Client } from '../../../shared/domain/client/client.ts'
import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts'
import type { Mission } from '../../../shared/domain/mission/mission.ts'
import type { Report } from '../../../shared/domain/report/report.ts'
import { isKept } from '../../../shared/domain/workspace/kept.ts'
import type { EtabliDatabase } from '../database/database.ts'

/** What tells whether missions may be shown to others, trash left out. */
export type ReferenceRows = {
  readonly missions: readonly Mission[]
  readonly clients: readonly Client[]
  readonly reports: readonly Report[]
  readonly followUps: readonly FollowUp[]
}

export async function referenceRows(db: EtabliDatabase): Promise<ReferenceRows> {
  const [missions, clients, reports, followUps] = await Promise.all([
    db.missions.toArray(),
    db.clients.toArray(),
    db.reports.toArray(),
    db.followUps.toArray(),
  ])
  return {
    missions: missions.filter(isKept),
    clients,
    reports: reports.filter(isKept),
    followUps: followUps.filter(isKept),
  }
}
