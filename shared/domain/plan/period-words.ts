import { folded } from '../../french/folded.ts'
import { monthNames } from '../../french/writing.ts'
import { addDays } from '../calendar/calendar.ts'
import type { Period } from './plan.ts'

/** « Mai à octobre 2024 » says from which day to which: whole months, named with their year. */
export function tellsItsDates({ label, start, end }: Period): boolean {
  if (start === undefined || end === undefined) return false
  const isWhole = start.endsWith('-01') && addDays(end, 1).endsWith('-01')
  const words = folded(label)
  return (
    isWhole &&
    [start, end].every(date => words.includes(monthOf(date)) && words.includes(date.slice(0, 4)))
  )
}

function monthOf(date: string): string {
  return folded(monthNames[Number(date.slice(5, 7)) - 1] ?? '')
}
