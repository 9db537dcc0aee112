import { addDays, compareDates } from '../calendar/calendar.ts'
import type { HolidayZone } from '../calendar/holidays.ts'
import { workingDays } from '../calendar/working-days.ts'
import type { MissionCard } from '../mission/card.ts'
import { missionState } from '../mission/state.ts'

export type UpcomingMilestone = {
  readonly missionId: string
  readonly id: string
  readonly title: string
  readonly date: string
  /** Working days left until it, today not counted; 0 for today, or when only days off are left. */
  readonly workingDaysLeft: number
}

/** The next milestones of all missions, soonest first. */
export function upcomingMilestones(
  missions: readonly MissionCard[],
  today: string,
  zone: HolidayZone,
  limit: number,
): UpcomingMilestone[] {
  return missions
    .filter(mission => missionState(mission, today) !== 'finished')
    .flatMap(mission => datedMilestones(mission))
    .filter(({ date }) => date >= today)
    .toSorted((a, b) => compareDates(a.date, b.date))
    .slice(0, limit)
    .map(milestone => ({
      ...milestone,
      workingDaysLeft: workingDays(addDays(today, 1), milestone.date, zone),
    }))
}

function datedMilestones({ id: missionId, milestones }: MissionCard) {
  return milestones.flatMap(({ id, title, date }) =>
    date === undefined ? [] : [{ missionId, id, title, date }],
  )
}

/** « aujourd’hui », « demain », « dans 12 jours ouvrés ». */
export function distanceInWords(date: string, workingDaysLeft: number, today: string): string {
  if (date === today) return 'aujourd’hui'
  if (date === addDays(today, 1)) return 'demain'
  if (workingDaysLeft < 2) return 'dans 1 jour ouvré'
  return `dans ${workingDaysLeft} jours ouvrés`
}
