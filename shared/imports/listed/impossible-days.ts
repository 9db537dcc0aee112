/** « Valable jusqu’au 31 septembre »: a day that no calendar has. */
export function impossibleDayIn(line: string): string | undefined {
  if (!/(?:29|3\d)[\s./]/.test(line)) return undefined
  const told = [...line.matchAll(inWords), ...line.matchAll(inFigures)]
  return told.find(([words, day = '', month = '']) => isNone(words, Number(day), month))?.[0]
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
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
  const index = /\d/.test(month) ? Number(month) - 1 : monthOf(month)
  const [year] = /(?:19|20)\d{2}$/.exec(words) ?? []
  const isShort = index === 1 && year !== undefined && !isLeap(Number(year))
  return day <= 39 && day > (isShort ? 28 : (lengths[index] ?? 39))
}

function monthOf(name: string): number {
  return stems.findIndex(stem => new RegExp(`^${stem}`, 'iu').test(name))
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
