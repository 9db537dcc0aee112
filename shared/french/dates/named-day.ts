import { weekdayNames } from './names.ts'
import type { DateSpan } from './spans.ts'

/** The words of a day with the weekday before them: « jeudi 27 mars ». */
export function withWeekday(text: string, { source, index }: DateSpan): string {
  return (weekdayBefore.exec(text.slice(0, index))?.[0] ?? '') + source
}

const weekdayBefore = new RegExp(`(?<!\\p{L})(?:${weekdayNames.join('|')})\\s+$`, 'iu')
