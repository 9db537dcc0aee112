import { toNumber } from './numbers.ts'
export type DaysRange = { readonly low: number; readonly high: number; readonly source: string }

/** « 4 à 5 jours », « entre 2 et 3 j », « 12-15 jours »: no one number of days. */
export function daysRange(text: string): DaysRange | undefined {
  const [source = '', one = '', other = ''] = between.exec(text) ?? []
  const [low, high] = [one, other].map(digits => toNumber(digits))
  if (source === '' || low === undefined || high === undefined || low >= high) return undefined
  return { low, high, source: source.trim() }
}

const number = String.raw`(\d{1,3}(?:,\d)?)`
const between = new RegExp(
  String.raw`(?<![\d.,])(?:(?:de|entre) )?${number}(?:(?: ?j(?:ours?)?)? (?:à|ou|(?<=entre .*)et) |[-–])${number} ?j(?:ours?|\.)?(?![\p{L}\d])`,
  'iu',
)
