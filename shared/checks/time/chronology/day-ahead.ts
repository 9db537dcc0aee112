import { addDays } from '../../../domain/calendar/calendar.ts'
import { missionOf, type Told } from '../../scene/scene.ts'

/** A day told without its year is the next one where it is near… */
const near = 45
/** …or where the mission had not begun the last time, and it is not half a year away. */
const nearEnough = 120

/** Whether a day after the document is the one that its words mean: without a year, it may be the last such day. */
export function isMeantAhead(
  told: Told,
  { date, hasYear }: { readonly date: string; readonly hasYear: boolean },
  today: string,
): boolean {
  if (date <= today) return false
  if (hasYear || date <= addDays(today, near)) return true
  const begun = missionOf(told)?.start
  const last = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`
  return begun !== undefined && last < begun && date <= addDays(today, nearEnough)
}
