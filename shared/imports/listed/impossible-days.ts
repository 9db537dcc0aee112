import { realDay } from '../../domain/calendar/calendar.ts'

/** « Valable jusqu’au 31 septembre »: a day that no calendar has. */
export function impossibleDayIn(line: string): string | undefined {
  if (!/(?:29|3\d)[\s./]/.test(line)) return undefined
  const told = [...line.matchAll(inWords), ...line.matchAll(inFigures)]
  return told.find(([words, day = '', month = '']) => isNone(words, Number(day), month))?.[0]
}

const stems =
  'janv(?:ier)? f[ée]vr?(?:ier)? mars avr(?:il)? mai juin juil(?:let)? ao[ûu]t sept(?:embre)? oct(?:obre)? nov(?:embre)? d[ée]c(?:embre)?'.split(
    ' ',
  )
const inWords = new RegExp(
  String.raw`(?<![\d.,/-])(\d{2})\s(${stems.join('|')})(?!\p{L})(?:\s(?:19|20)\d{2})?`,
  'giu',
)
const inFigures = /(?<![\d.,/-])(\d{2})[./](\d{2})[./](?:19|20)\d{2}(?!\d)/g

function isNone(words: string, day: number, month: string): boolean {
  const rank = /\d/.test(month) ? Number(month) : monthOf(month) + 1
  const [year = leapYear] = /(?:19|20)\d{2}$/.exec(words) ?? []
  const isMonth = rank >= 1 && rank <= 12
  return isMonth && day >= 1 && day <= 39 && realDay(Number(year), rank, day) === undefined
}

/** Without its year, the longest February there is. */
const leapYear = '2024'

function monthOf(name: string): number {
  return stems.findIndex(stem => new RegExp(`^${stem}`, 'iu').test(name))
}
