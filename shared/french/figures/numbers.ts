import { toCents } from '../../domain/money.ts'

/** An amount found in a text; `max` is above `min` where a range is given. Both in cents. */
export type Money = {
  readonly min: number
  readonly max: number
  /** Whether the text says that VAT is excluded or included. */
  readonly tax?: 'excluded' | 'included'
  /** True for a price of one day: `1 200 €/jour`. */
  readonly perDay: boolean
  /** The words themselves and where they stand. */
  readonly source: string
  readonly index: number
}

/** Every amount in euros of a text, in any French notation: `12M€`, `3,5 M€`, `31 200€ HT`, `3 millions d’euros`. */
export function moneyIn(text: string): Money[] {
  return [...text.matchAll(amountPattern)].flatMap(toMoney)
}

/** The first amount of a text. */
export function firstMoney(text: string): Money | undefined {
  return moneyIn(text)[0]
}

/** `1 234,5`, `1.234,50`, `1’234`, `12`; points and commas alone before three digits part thousands. */
const numeral = String.raw`(?:\d{1,3}(?:[ \u00a0\u202f\u2009.’'](?=\d{3}(?!\d))\d{3})+|\d+)(?:[.,]\d+)?`
const scale = `(?:milliards?|millions?|milliers?|Md|Mds|M|K|k)`
const space = String.raw`[ \u00a0\u202f\u2009]*`
const currency = String.raw`(?:€|EUR\b|euros?\b)`
const taxWords = `(?:HT|TTC|hors taxes?|toutes taxes comprises)`
const separator = `${space}(?:-|–|—|à|et|/)${space}`
const perDayWords = String.raw`(?:par jour|(?:/|le |la )${space}(?:jours?|journée|j)\b)`

const amountPattern = new RegExp(
  `(?<![\\d.,])(?:(?<low>${numeral})${space}(?<lowScale>${scale})?${space}(?:€|EUR|euros)?${separator})?` +
    `(?<high>${numeral})${space}(?<highScale>${scale})?(?![a-zà-ÿ])${space}(?:d[’'e]${space})?${currency}` +
    `(?:${space}\\(?(?<tax>${taxWords})\\b\\)?)?(?:${space}(?<perDay>${perDayWords}))?`,
  'gu',
)

function toMoney(match: RegExpMatchArray): Money[] {
  const { low, lowScale, high = '', highScale, tax, perDay } = match.groups ?? {}
  const max = centsOf(high, highScale)
  const min = low === undefined ? max : centsOf(low, lowScale ?? highScale)
  if (!Number.isSafeInteger(max) || !Number.isSafeInteger(min)) return []
  const isRange = min < max
  return [
    {
      min: isRange ? min : max,
      max,
      ...(tax === undefined ? {} : { tax: /^(?:TTC|toutes)/.test(tax) ? 'included' : 'excluded' }),
      perDay: perDay !== undefined,
      source: match[0].trim(),
      index: match.index ?? 0,
    },
  ]
}

function centsOf(text: string, unit: string | undefined): number {
  return toCents(toNumber(text) * factorOf(unit))
}

function factorOf(unit: string | undefined): number {
  if (unit === undefined) return 1
  if (/^(?:milliards?|Mds?)$/.test(unit)) return 1_000_000_000
  return /^(?:k|K|milliers?)$/.test(unit) ? 1000 : 1_000_000
}

/** `1 234,5` → 1234.5. One point or comma before exactly three digits at the end parts thousands when it is a point. */
export function toNumber(text: string): number {
  const compact = text.replace(/[ \u00a0\u202f\u2009’']/g, '')
  const [, whole = compact, fraction] = /^(.*?)(?:,(\d+))?$/.exec(compact) ?? []
  const isGrouped = /^\d{1,3}(?:\.\d{3})+$/.test(whole)
  const digits = isGrouped ? whole.replaceAll('.', '') : whole
  return Number(fraction === undefined ? digits : `${digits}.${fraction}`)
}

/** The first whole number of a text, with its thousands: `1 250 salariés`. */
export function firstCount(text: string): number | undefined {
  const match =
    /(?<![\d.,])(?:\d{1,3}(?:[ \u00a0\u202f\u2009.]\d{3})+|\d+)(?![.,]?\d|\s*[%€])/.exec(text)
  return match === null ? undefined : toNumber(match[0])
}

/** The first percentage of a text, from 0 to 100. */
export function firstPercent(text: string): number | undefined {
  const match = /(\d+(?:[.,]\d+)?)\s*(?:%|pour\s?cent)/u.exec(text)
  const percent = match?.[1] === undefined ? undefined : Number(match[1].replace(',', '.'))
  return percent !== undefined && percent <= 100 ? percent : undefined
}

/** `26 jours`, `2,5 j`, `12 j/h`, `8 jours-homme`: the first number of days of a text. */
export function firstDays(text: string): { days: number; source: string } | undefined {
  const match =
    /(\d+(?:[.,]\d+)?|½)\s*(?:jours?(?:[ -]hommes?)?|journées?|j\/?h|j)(?![\p{L}\d+])/iu.exec(text)
  if (match?.[1] === undefined) return undefined
  const days = match[1] === '½' ? 0.5 : Number(match[1].replace(',', '.'))
  return Number.isInteger(days * 4) ? { days, source: match[0] } : undefined
}

/** « 6 à », before the days of « 6 à 7 jours », names nobody. */
export function isStartOfRange(text: string): boolean {
  return /^(?:(?:de|entre) )?\d+(?:[.,]\d+)? ?(?:à|ou|et|-)?$/u.test(text.trim())
}
