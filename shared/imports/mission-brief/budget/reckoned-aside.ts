import { firstDays, type Money, moneyIn } from '../../../french/figures/numbers.ts'
import { pattern } from '../../../french/pattern.ts'

/** How an amount is reckoned, in brackets beside it. */
export type Reckoned = {
  /** Without its brackets. */
  readonly aside: string
  /** The text without them. */
  readonly told: string
  /** Those that stand outside the brackets. */
  readonly monies: readonly Money[]
  /** What stands in them are parts of the amount, not what it is made from. */
  readonly isOfParts: boolean
  /** Of work: « (20 jours à 1 000 €) ». */
  readonly work: { readonly days?: number; readonly dayRate?: number }
}

/**
 * « 2 400 € (12 allers-retours à 200 €) », « (4 trajets de 90 € et 3 nuits à 120 €) »: prices of one thing, counted
 * in brackets, whatever they make; or parts of it: « 1 000 € (600 € de salle et 400 € de repas) », « (dont 80 € de port) ».
 */
export function reckonedAside(written: string): Reckoned | undefined {
  const text = withBrackets(written)
  if (!text.includes('(')) return undefined
  for (const { 0: source, 1: aside = '', index } of text.matchAll(/\s?\(([^()]*)\)/gu)) {
    const prices = moneyIn(aside)
    const told = `${text.slice(0, index)}${text.slice(index + source.length)}`
    const monies = moneyIn(told)
    const [amount] = monies
    if (prices.length === 0 || amount === undefined) continue
    const found = { aside, told, monies, isOfParts: true, work: {} }
    if (startsPart.test(aside) || isSum(prices, amount.max)) return found
    const units = prices.filter(price => isOfOne(aside, price))
    const others = prices.filter(price => !units.includes(price))
    if (units.length > 0 && others.every(({ max }) => max === amount.max))
      return { ...found, isOfParts: false, work: workIn(aside, told, units) }
  }
  return undefined
}

/** « 600 €, soit 20 repas à 30 € », « 20 repas à 30 €, soit 600 € » as « 600 € (20 repas à 30 €) ». */
function withBrackets(text: string): string {
  if (text.includes('(') || !/(?:soit|=)/u.test(text) || firstDays(text) !== undefined) return text
  return text
    .replace(tellsBefore, (_, count: string, sum: string) => `${sum} (${count})`)
    .replace(tellsAfter, (_, sum: string, count: string) => `${sum} (${count})`)
}

const price = String.raw`\d[\d \u00a0\u202f.,]{0,12}[ \u00a0\u202f]?€(?: HT)?`
const count = String.raw`\d{1,4}[ \u00a0\u202f]\p{L}[^\d,;:()€]{1,40}[ \u00a0\u202f](?:à|de)[ \u00a0\u202f]${price}`
const tellsBefore = new RegExp(
  String.raw`(${count})(?:,? soit|[ \u00a0\u202f]=)[ \u00a0\u202f](${price})`,
  'u',
)
const tellsAfter = new RegExp(`(${price}),? soit (${count})`, 'u')

const startsPart = /^\s*(?:dont|y compris|incluant)(?!\p{L})/iu

function isSum(prices: readonly Money[], amount: number): boolean {
  return prices.length > 1 && prices.reduce((sum, { max }) => sum + max, 0) === amount
}

/** « 12 nuits à », « 4 × », « 3 trajets de », before a price; « la nuit », « /trajet », « × 12 » after it. */
function isOfOne(aside: string, { index, source }: Money): boolean {
  return (
    counted.test(aside.slice(Math.max(0, index - longestCount), index)) ||
    each.test(aside.slice(index + source.length)) ||
    /(?:par|€\s?\/)\s?\p{L}+$/u.test(source)
  )
}

const longestCount = 60
const thing = String.raw`[ \u00a0\u202f]?\p{L}[^\d,;:()€]*?`
const counted = new RegExp(
  String.raw`\d(?:(?:${thing})?[ \u00a0\u202f]*[×x*@][ \u00a0\u202f]*|${thing}[ \u00a0\u202f](?:à|de|pour)[ \u00a0\u202f](?:environ )?)$`,
  'iu',
)
const each = pattern('iu')`
  ^[ \u00a0\u202f]*(?:HT[ \u00a0\u202f]+)?(?:
    [×x*][ \u00a0\u202f]*\d|\/[ \u00a0\u202f]?\p{L}
    |(?:par|la|le|l[’']|pièce|chacune?|chaque|l’unité)(?!\p{L})
    (?! (?:la|le|l[’']|les|nos|vos)(?!\p{L}))
  )
`

function workIn(aside: string, told: string, units: readonly Money[]): Reckoned['work'] {
  const [first, ...others] = units
  const days = firstDays(aside) ?? (first?.perDay ? firstDays(told) : undefined)
  if (first === undefined || days === undefined) return {}
  if (others.length === 0) return { days: days.days, dayRate: first.max }
  const all = aside.split(/[,;+]|\set\s/u).map(piece => firstDays(piece)?.days)
  const isOfDays = all.every(each => each !== undefined)
  return isOfDays ? { days: all.reduce((sum, each) => sum + (each ?? 0), 0) } : {}
}
