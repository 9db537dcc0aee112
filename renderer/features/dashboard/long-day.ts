import { weekday } from '../../../shared/domain/calendar/calendar.ts'
import { formatDate } from '../../../shared/french/writing.ts'

const dayNames = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'] as const

/** « Vendredi 15 mars 2024 ». */
export function longDay(date: string): string {
  return `${dayNames[weekday(date) - 1] ?? ''} ${formatDate(date)}`
}
