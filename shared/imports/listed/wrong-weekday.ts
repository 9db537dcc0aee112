import { weekday } from '../../domain/calendar.ts'
import { bareWords } from '../words/bare-words.ts'
import { firstDateSpan } from '../words/french-dates.ts'

const names = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ')
const told = new RegExp(
  `(?<![\\p{L}])(${names.join('|')})\\s+(?:le\\s+)?(\\d{1,2}(?:er)?[\\s/.][\\p{L}\\d/.]+(?:\\s(?:19|20)\\d{2})?)`,
  'iu',
)

/** « mardi 16 octobre 2024 », which is a Wednesday: the words say more than the date that is kept of them. */
export function wrongWeekdayIn(text: string): string | undefined {
  const [words, name = '', day = ''] = told.exec(text) ?? []
  if (words === undefined || !/(?:19|20)\d{2}$/.test(day)) return undefined
  const date = firstDateSpan(day, '2000-01-01')
  if (date?.exact !== true) return undefined
  return names[weekday(date.start) - 1] === bareWords(name) ? undefined : words
}
