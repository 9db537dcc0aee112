import { weekday } from '../../domain/calendar/calendar.ts'
import { bareWords } from '../../french/bare-words.ts'
import { firstDateSpan } from '../../french/dates/spans.ts'

const names = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ')
const told = new RegExp(
  `(?<![\\p{L}])(${names.join('|')})\\s+(?:le\\s+)?(\\d{1,2}(?:er)?[\\s/.][\\p{L}\\d/.]+(?:\\s(?:19|20)\\d{2})?)`,
  'giu',
)

/** « mardi 16 octobre 2024 », which is a Wednesday: the words say more than the date that is kept of them. */
export function wrongWeekdayIn(text: string): string | undefined {
  return [...text.matchAll(told)].find(([, name = '', day = '']) => isWrong(name, day))?.[0]
}

function isWrong(name: string, day: string): boolean {
  if (!/(?:19|20)\d{2}$/.test(day)) return false
  const date = firstDateSpan(day, '2000-01-01')
  return date?.exact === true && names[weekday(date.start) - 1] !== bareWords(name)
}
