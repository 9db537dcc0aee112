import { weekday } from '../../../shared/domain/calendar.ts'
import { formatDate } from '../../../shared/domain/french.ts'

const dayNames = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'] as const

/** « Vendredi 15 mars 2024 ». */
export function longDay(date: string): string {
  return `${dayNames[weekday(date) - 1] ?? ''} ${formatDate(date)}`
}
