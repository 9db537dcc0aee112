import { localToday } from '../../../shared/domain/calendar/calendar.ts'
import { useDatabase } from './context.tsx'

/** The day it is, by the clock that everything stored is dated with. */
export function useToday(): string {
  return localToday(useDatabase().clock.now())
}
