import { weekday } from '../../../domain/calendar/calendar.ts'
import { foldedMonths, toldDate, weekdayNames } from '../../../french/dates/names.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import { type Said, saidIn, saidLike } from '../../reading/said.ts'
import { documentsOf, placeIn, type Scene } from '../../scene/scene.ts'

const events =
  'echange|appel|reunion|rendez-vous|entretien|visite|atelier|point|rencontre|discussion|conversation|visio|dejeuner|accueil'
const onDay = new RegExp(
  `\\b(${events})\\b[^.;\\n]{0,30}?\\b(?:de |du |ce )?(${weekdayNames.join('|')}) dernier`,
  'u',
)
const onDate = new RegExp(
  `\\b(${events})\\b[^.;\\n]{0,30}?\\b(?:du|le) (?:(?:lun|mar|mercre|jeu|vendre|same)di )?(\\d{1,2})(?:er)? (${foldedMonths.join('|')})(?: (\\d{4}))?`,
  'u',
)

/** « notre échange de lundi dernier » and « notre échange du 10 septembre » are one day. */
export function lastWeekdays(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told => {
    const day = first(saidLike(told, /dernier/i), onDay)
    const date = day && first(saidIn(told), onDate)
    if (day === undefined || date === undefined || !isOne(day.match[1], date.match[1])) return []
    const [, , number = '', month = '', year = told.date?.slice(0, 4) ?? ''] = date.match
    const iso = toldDate(year, month, number)
    const actual = iso === undefined ? undefined : weekdayNames[weekday(iso) - 1]
    if (iso === undefined || actual === undefined || actual === day.match[2]) return []
    return [
      {
        code: 'weekday-mismatch' as const,
        severity: 'error' as const,
        place: placeIn(told, day.said.field, day.said.path, day.quote),
        against: placeIn(told, date.said.field, date.said.path, date.quote),
        message: `« ${day.quote} » et « ${date.quote} » : le ${formatDate(iso)} est un ${actual}.`,
        expected: actual,
        stated: day.match[2] ?? '',
      },
    ]
  })
}

/** « Ton accueil » is that of the day we met. */
function isOne(one: string | undefined, other: string | undefined): boolean {
  const met = /^(?:rendez-vous|visite|rencontre|reunion|entretien|accueil)$/
  return one === other || (one === 'accueil' && met.test(other ?? ''))
}

function first(said: readonly Said[], pattern: RegExp) {
  for (const each of said) {
    const match = pattern.exec(each.words)
    if (match === null) continue
    return { said: each, match, quote: originalWords(each.text, match.index, match[0].length) }
  }
  return undefined
}
