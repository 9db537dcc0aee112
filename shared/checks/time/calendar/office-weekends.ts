import { weekday as weekdayOf } from '../../../domain/calendar/calendar.ts'
import { weekdayNames } from '../../../french/dates/names.ts'
import { type ToldDay, toldDaysIn } from '../../../french/dates/told-days.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import type { Said } from '../../reading/said.ts'
import { documentsAndProcesses, placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'
import { documentDay } from '../document-day.ts'
import { officeEvent } from './office-events.ts'

/** « Bilan à six mois : samedi 31 janvier »: of the office, it is on no Saturday, though its writer names it. */
export function officeWeekends(scene: Scene): Finding[] {
  return documentsAndProcesses(scene).flatMap(told =>
    daysLike(told, /(?:samedi|dimanche) (?:le )?\d/i).flatMap(said =>
      said.isQuoted || listed.has(String(said.path[0]))
        ? []
        : toldDaysIn(said.words, documentDay(told))
            .filter(day => isOfOffice(told, said, day))
            .map(day => finding(told, said, day)),
    ),
  )
}

/** Looked at where they are kept. */
const listed: ReadonlySet<string> = new Set(['milestones', 'actions', 'schedule'])

/** To come; a process has no other day than those that it tells. */
function isOfOffice(told: Told, { words }: Said, { date, weekday, start, end }: ToldDay): boolean {
  if (date === undefined || weekday !== weekdayNames[weekdayOf(date) - 1]) return false
  if (weekday !== 'samedi' && weekday !== 'dimanche') return false
  const isToCome = told.table === 'playbooks' || date > (documentDay(told) ?? date)
  const [after = ''] = /^[^.;]{0,60}/.exec(words.slice(end)) ?? []
  return isToCome && before.test(words.slice(0, start)) && !isKnown.test(after)
}

const before = new RegExp(
  `\\b${officeEvent}\\b(?! (?:avant|d'ici|jusqu))(?: (?:a|de|du|des|d'[a-z]+|en) ?(?:\\d{1,2} )?[a-z']+){0,3}(?: \\([^()]{1,15}\\))?(?: ?:| -|,| le| du| au| fixee?| prevue?| calee?)* ?\\**$`,
)
const isKnown = /feri|ferm|exception|malgre|volontaire|demande|garde|permanence/

function finding(told: Told, { text, field, path }: Said, day: ToldDay): Finding {
  const date = formatDate(day.date ?? '')
  return {
    code: 'weekend',
    severity: 'warning',
    place: placeIn(told, field, path, originalAround(text, day.start, day.end - day.start)),
    message: `Le ${date} est un ${day.weekday}.`,
    stated: date,
  }
}
