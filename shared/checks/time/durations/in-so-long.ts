import { daysBetween } from '../../../domain/calendar/calendar.ts'
import { foldedMonths } from '../../../french/dates/names.ts'
import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { formatDate } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import { figuresLike } from '../../reading/said.ts'
import { documentsAndProcesses, placeIn, type Scene } from '../../scene/scene.ts'
import { documentDay } from '../document-day.ts'

/** « Prochain comité le 7 mai, dans 5 semaines »: counted from the document's date, to half a week or so. */
export function inSoLong(scene: Scene): Finding[] {
  return documentsAndProcesses(scene).flatMap(told => {
    const today = documentDay(told)
    if (today === undefined) return []
    return figuresLike(told, /dans [^\n]{1,7} (?:jours|semaines?|mois)/i).flatMap(said =>
      matchesIn(said.isQuoted ? '' : said.words, pattern).flatMap(
        ({ 0: found, index, groups = {} }) => {
          const [day] = toldDaysIn(found, today)
          const count = numberIn(groups.count ?? '')
          const unit = units[groups.unit?.replace(/s$/, '') ?? '']
          if (day?.date === undefined || count === undefined || unit === undefined) return []
          const days = daysBetween(today, day.date)
          if (days <= 0 || Math.abs(days - count * unit.days) <= unit.slack) return []
          const expected = `${Math.round(days / unit.days)} ${groups.unit}`
          const stated = `${groups.count} ${groups.unit}`
          return [
            {
              code: 'duration-mismatch' as const,
              severity: 'error' as const,
              place: placeIn(
                told,
                said.field,
                said.path,
                originalAround(said.text, index, found.length),
              ),
              message: `Du ${formatDate(today)} au ${formatDate(day.date)}, il y a ${days} jours, et non ${stated}.`,
              expected,
              stated,
            },
          ]
        },
      ),
    )
  })
}

type Unit = { readonly days: number; readonly slack: number }

const units: Readonly<Record<string, Unit | undefined>> = {
  jour: { days: 1, slack: 1 },
  semaine: { days: 7, slack: 4 },
  moi: { days: 30.4, slack: 16 },
}

const pattern = new RegExp(
  `\\d{1,2}(?:er)? (?:${foldedMonths.join('|')})(?: \\d{4})?(?:,| \\(| :| –| -)? ?(?:soit )?dans (?<count>\\d{1,2}|une|${severalInWords}) (?<unit>jours|semaines?|mois)\\b(?! et demi)`,
  'g',
)
