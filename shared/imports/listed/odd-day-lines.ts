import { bareWords } from '../../french/bare-words.ts'
import type { Left } from '../outline/reading.ts'
import { impossibleDayIn } from './impossible-days.ts'
import { textOf } from './said-words.ts'
import { wrongWeekdayIn } from './wrong-weekday.ts'

/**
 * « Valable jusqu’au 31 septembre », « Lancement : mardi 27 juin 2025 », which is a Friday: no field takes
 * such a day as it is told, so that its line is listed as it stands.
 */
export function oddDayLines(text: string, content: unknown): Left[] {
  const lines = text.split('\n').flatMap((line, index) => {
    const day = impossibleDayIn(line) ?? wrongWeekdayIn(line)
    return day === undefined ? [] : [{ line: index + 1, day, text: bare(line) }]
  })
  if (lines.length === 0) return []
  const kept = bareWords(textOf(content))
  return lines.flatMap(({ day, ...line }) => (kept.includes(bareWords(day)) ? [] : [line]))
}

function bare(line: string): string {
  return line.replace(/^[\s*_>|-]+|[\s*_|]+$/g, '').replace(/\*\*|__/g, '')
}
