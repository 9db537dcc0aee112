import { weekday } from '../../domain/calendar.ts'
import { formatDate } from '../../domain/french.ts'
import type { Finding } from '../finding.ts'
import { saidLike } from '../said.ts'
import { documentsOf, placeIn, type Scene } from '../scene.ts'
import { foldedMonths, toldDate, weekdayNames } from './told-dates.ts'

const dayAndDate = new RegExp(
  `\\b(${weekdayNames.join('|')}) (?:le )?(\\d{1,2})(?:er)? (${foldedMonths.join('|')})(?: (\\d{4}))?`,
  'g',
)

/** « mardi 12 mars 2024 » is a Tuesday; without a year, that of the document. */
export function statedWeekdays(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told =>
    saidLike(told, /di |dimanche/i).flatMap(({ field, words, path }) =>
      [...words.matchAll(dayAndDate)].flatMap(([quote, name = '', day = '', month = '', year]) => {
        const known = year ?? told.date?.slice(0, 4)
        const date = known === undefined ? undefined : toldDate(known, month, day)
        const actual = date === undefined ? undefined : weekdayNames[weekday(date) - 1]
        if (date === undefined || actual === undefined || actual === name) return []
        return [
          {
            code: 'weekday-mismatch' as const,
            severity: 'error' as const,
            place: placeIn(told, field, path, quote),
            message: `Le ${formatDate(date)} est un ${actual}, et non un ${name}.`,
            expected: actual,
            stated: name,
          },
        ]
      }),
    ),
  )
}
