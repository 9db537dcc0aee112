import { missionCard } from '../mission/card.ts'
import type { Mission } from '../mission/mission.ts'
import { missionState } from '../mission/state.ts'
import type { Report } from '../report/report.ts'

/** Missions that can be shown to others: finished by their dates, or by what their last report says. */
export function referenceMissions(
  missions: readonly Mission[],
  reports: readonly Report[],
  today: string,
): Mission[] {
  return missions.filter(
    mission =>
      missionState(missionCard(mission), today) === 'finished' ||
      lastReport(mission, reports)?.status === 'done',
  )
}

/** The final report, or the latest of the others. */
export function lastReport(
  mission: Pick<Mission, 'id'>,
  reports: readonly Report[],
): Report | undefined {
  return reports
    .filter(({ missionId }) => missionId === mission.id)
    .toSorted((a, b) => rank(b) - rank(a) || (timeOf(b) > timeOf(a) ? 1 : -1))[0]
}

function rank({ kind }: Report): number {
  return kind === 'final' ? 1 : 0
}

function timeOf({ date, period }: Report): string {
  return date ?? period?.end ?? ''
}
