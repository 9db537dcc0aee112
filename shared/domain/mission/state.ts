import type { MissionCard } from './card.ts'

export type MissionState = 'unplanned' | 'upcoming' | 'underway' | 'toClose' | 'finished'

export const missionStateLabels: Record<MissionState, string> = {
  unplanned: 'À planifier',
  upcoming: 'À venir',
  underway: 'En cours',
  toClose: 'À clore',
  finished: 'Terminée',
}

export type Dated = Pick<MissionCard, 'start' | 'end' | 'deliverables' | 'milestones'>

/** Where the mission stands by its dates; one whose period is over while work is left is to be closed. */
export function missionState(mission: Dated, today: string): MissionState {
  const { start, end } = mission
  if (start === undefined && end === undefined) return 'unplanned'
  if (start !== undefined && start > today) return 'upcoming'
  if (end === undefined || end >= today) return 'underway'
  return hasWorkLeft(mission) ? 'toClose' : 'finished'
}

export function isUnderway(mission: Dated, today: string): boolean {
  const state = missionState(mission, today)
  return state === 'underway' || state === 'toClose'
}

function hasWorkLeft({ deliverables, milestones }: Dated): boolean {
  return milestones.length > 0 || deliverables.done < deliverables.all
}

/** Share of the deliverables that are done, in percent; nothing where there are none. */
export function deliveredShare({
  deliverables: { done, all },
}: Pick<MissionCard, 'deliverables'>): number | undefined {
  return all === 0 ? undefined : Math.round((done / all) * 100)
}
