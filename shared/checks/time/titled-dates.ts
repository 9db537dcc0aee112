import { formatDate } from '../../domain/french.ts'
import type { Finding } from '../finding.ts'
import { saidLike } from '../said.ts'
import { placeIn, type Scene } from '../scene.ts'
import { foldedMonths, toldDate } from './told-dates.ts'

const inTitle = new RegExp(`\\b(\\d{1,2})(?:er)? (${foldedMonths.join('|')}) (\\d{4})\\b`, 'u')

/** Minutes bear the day of their meeting in their title too; an import keeps a title that says another. */
export function titledDates({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes =>
    saidLike(minutes, /\d{4}/).flatMap(({ words, path, text }) => {
      const isTitle = path[0] === 'title' || (path[0] === 'notes' && ownTitle.test(words))
      const [, day = '', month = '', year = ''] = isTitle ? (inTitle.exec(words) ?? []) : []
      const date = toldDate(year, month, day)
      if (date === undefined || minutes.date === undefined || date === minutes.date) return []
      return [
        {
          code: 'date-conflict' as const,
          severity: 'error' as const,
          place: placeIn(minutes, 'Date', ['date']),
          against: placeIn(minutes, 'Titre', path, text),
          message: `La réunion est datée du ${formatDate(minutes.date)}, et son titre dit le ${formatDate(date)}.`,
          expected: formatDate(date),
          stated: formatDate(minutes.date),
        },
      ]
    }),
  )
}

const ownTitle =
  /^(?:compte.rendu|cr |proces.verbal|pv |workshop|atelier|comite|reunion)(?!.*(?:preced|prochain|approuv|valid|redig|etabli|diffus|transmis|envoy|relu))/u
