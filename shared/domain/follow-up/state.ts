import { addDays } from '../calendar/calendar.ts'
import type { PlannedFollowUp } from './schedule.ts'

export type FollowUpState = 'late' | 'due' | 'planned' | 'done'

/** Told of this many days before its day. */
const dueDays = 14

export function followUpState({ due, kept }: PlannedFollowUp, today: string): FollowUpState {
  if (kept?.done !== undefined && kept.done !== false) return 'done'
  if (due < today) return 'late'
  return due <= addDays(today, dueDays) ? 'due' : 'planned'
}
