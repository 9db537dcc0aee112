import { weekday } from '../../domain/calendar.ts'
import { folded } from '../../domain/folded.ts'
import { formatDate, monthNames } from '../../domain/french.ts'
import type { Finding } from '../finding.ts'
import { saidLike } from '../said.ts'
import { documentsOf, placeIn, type Scene } from '../scene.ts'

const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const months = monthNames.map(folded)
const dayAndDate = new RegExp(
  `\\b(${days.join('|')}) (?:le )?(\\d{1,2})(?:er)? (${months.join('|')})(?: (\\d{4}))?`,
  'g',
)

/** « mardi 12 mars 2024 » is a Tuesday; without a year, that of the document. */
export function statedWeekdays(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told =>
    saidLike(told, /di |dimanche/i).flatMap(({ field, words, path }) =>
      [...words.matchAll(dayAndDate)].flatMap(([quote, name = '', day, month = '', year]) => {
        const known = year ?? told.date?.slice(0, 4)
        const date = known === undefined ? undefined : isoDate(known, months.indexOf(month), day)
        const actual = date === undefined ? undefined : days[weekday(date) - 1]
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

function isoDate(year: string, month: number, day = ''): string | undefined {
  const date = `${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  return Number.isNaN(Date.parse(`${date}T00:00:00Z`)) ? undefined : date
}
