import { bareWords } from '../../../french/bare-words.ts'
import { daysRange } from '../../../french/figures/days-range.ts'
import { firstDays, type Money, moneyIn, toNumber } from '../../../french/figures/numbers.ts'
import { isDayRateTitle, unitWords } from '../../../french/names/rate-name.ts'
import { pattern } from '../../../french/pattern.ts'
import { isPersonName } from '../../header/person.ts'
import { withProductParted } from '../../mission-brief/budget/product-cell.ts'
import { isWork } from '../../mission-brief/budget/work-sold.ts'
import type { Cell, Entry } from '../../outline/entry.ts'

/** What a row of prices says, each cell under the column that names it. */
export type PriceRow = {
  readonly label: string
  /** Who does it, in a column beside what is done. */
  readonly person?: string
  /** Days of work, where what is counted are days. */
  readonly days?: number
  readonly dayRate?: number
  readonly amount?: Money
  /** What else is counted, at which price: « 6 pièces × 690,00 € ». */
  readonly quantity?: string
  /** The row has cells under columns of days, rates or amounts. */
  readonly isPriced: boolean
}

const columns = {
  named: /^(?:designation|libelle|intitule)/,
  detail: /^(?:description|details?|precisions?|commentaires?|remarques?)\b/,
  numbered: /^(?:ligne|lot|phase|etape|tranche|n°?$|ref)/,
  line: /^(?:prestation|designation|description|libelle|poste|ligne|lot|phase|etape|qui|profil|intervenant|consultant|nature|article|element|module|tranche|n°?$|ref)/,
  days: /^(?:jours?|nb|nombre|quantite|qte|charge|volume|j h$|jh$|(?:total|cumul|somme) (?:des? |en )?(?:jours?|j|jh)\b)/,
  unit: /^(?:unite|u$)/,
  rate: /^(?:tjm|taux|p u\b|pu\b|(?:prix|tarif|cout) (?:(?:par|du|de la|a la|de|d'un) )?(?:jour|journee|journalier|unitaire|unite|u\b))/,
  amount: pattern()`
  ^(?:
    montant|total(?! (?:des? |en )?(?:jours?|j|jh)\b)|sous total
    |(?:prix|tarif|cout)(?! (?:(?:par|du|de la|a la|de|d'un) )?(?:jour|unit|u\b)| par )
    |budget|honoraires|ht$|forfait$
  )
`,
} satisfies Record<string, RegExp>

/** Whether the row stands in a table of prices: what is sold on one side, what it costs on the other. */
export function isPriceRow({ cells = [] }: Entry): boolean {
  const [first, ...others] = cells
  if (first === undefined || others.length === 0) return false
  const isNamed = cells.some(({ column }) => isColumn('line', column))
  return isNamed && moneyOf(textUnder('amount', others)) !== undefined
}

export function priceRow(told: Entry): PriceRow | undefined {
  const { cells = [] } = withProductParted(told)
  const [first, ...others] = cells
  if (first === undefined || others.length === 0 || !namesLines(first, others)) return undefined
  const { label, detail } = namesIn(first, others)
  const person = others.find(({ column, text }) => isDoer(column, text) && text !== label)?.text
  const [count, unit] = [textUnder('days', others), textUnder('unit', others)]
  const [rate, amount] = [moneyOf(rateUnder(others)), moneyOf(textUnder('amount', others))]
  const isCount = isBareCount(others, count) && !isWork(label, (rate?.max ?? 0) / 100)
  const days = unit === undefined && isCount ? undefined : daysIn(count, unit)
  const isRate = days !== undefined && !/^demi/.test(bareWords(unit ?? ''))
  const counted = days === undefined ? quantityOf(count, unit, textUnder('rate', others)) : ''
  const quantity = counted || (isProduct(detail) ? detail : '')
  return {
    label,
    ...(person !== undefined && { person }),
    ...(days !== undefined && { days }),
    ...(isRate && rate !== undefined && { dayRate: rate.max }),
    ...(amount !== undefined && { amount }),
    ...(quantity !== '' && { quantity }),
    isPriced: amount !== undefined || count !== undefined || rate !== undefined,
  }
}

/** « Déplacements », whatever « Détail » says of it; « Étude » beside « Lot 2 », which names nothing. */
function namesIn(first: Cell, others: readonly Cell[]): { label: string; detail: string } {
  const detail = others.find(({ column }) => isColumn('detail', column))?.text ?? ''
  const isNumbered = isColumn('numbered', first.column) || !/\p{L}{3}/u.test(first.text)
  const named = others.find(({ column }) => isColumn('named', column))?.text
  if (named !== undefined) return { label: named, detail }
  return isNumbered && detail !== '' ? { label: detail, detail: '' } : { label: first.text, detail }
}

/** « 4 salles × 90 € × 12 mois »: how the amount is reckoned. */
function isProduct(detail: string): boolean {
  return /\d[^×]*\s×\s*\d/u.test(detail)
}

/** « I. Thierry », under « Intervenant ». */
function isDoer(column: string, text: string): boolean {
  return (
    /^(?:intervenante?|consultante?|qui|nom|personne|ressource)s?\b/.test(bareWords(column)) &&
    isPersonName(text)
  )
}

/** The first column has a name of lines, or none beside those of figures. */
function namesLines(first: Cell, others: readonly Cell[]): boolean {
  if (first.column !== '') return isColumn('line', first.column)
  return others.some(({ column }) => isColumn('amount', column)) && !/^\d/.test(first.text)
}

/** « Tarif » alone is the price of the row, and beside « Montant » that of one of what is counted. */
function rateUnder(cells: readonly Cell[]): string | undefined {
  const plain = cells.find(({ column }) => plainPrice.test(bareWords(column)))
  return textUnder('rate', cells) ?? (hasResult(cells) ? plain?.text : undefined)
}

const plainPrice = /^(?:prix|tarif|cout)(?: ht)?$/
const result = /^(?:montant|total|sous total)/

function hasResult(cells: readonly Cell[]): boolean {
  return cells.some(({ column }) => result.test(bareWords(column)))
}

/** The price excluding VAT, where both are told; what comes of a price, where it is told beside it. */
function textUnder(name: keyof typeof columns, cells: readonly Cell[]): string | undefined {
  const isResult = name === 'amount' && hasResult(cells)
  const named = cells.filter(
    ({ column }) => isColumn(name, column) && !(isResult && plainPrice.test(bareWords(column))),
  )
  return (named.find(({ column }) => !/\bttc\b|\btva\b/.test(bareWords(column))) ?? named[0])?.text
}

function isColumn(name: keyof typeof columns, title: string): boolean {
  if (isDayRateTitle(title)) return name === 'rate'
  return columns[name].test(unitWords(title))
}

/** In a column of amounts, the sign of euros may be left out: « 1 500 à 2 200 »; a discount has a minus. */
function moneyOf(text = ''): Money | undefined {
  const isBare = /^[−–-]?\s?[\d\s\u00a0\u202f.,àa–-]*\d$/u.test(text)
  const [money] = moneyIn(isBare ? `${text} €` : text)
  const isDiscount = /^[−–-]\s?\d/u.test(text.trim())
  if (money === undefined || !isDiscount) return money
  return { ...money, min: -money.max, max: -money.max }
}

/** « Quantité | 18 » says not what is counted. */
function isBareCount(cells: readonly Cell[], count = ''): boolean {
  const column = cells.find(({ column: title }) => isColumn('days', title))?.column ?? ''
  return /^\d+$/.test(count.trim()) && /^(?:quantite|qte|nb|nombre|volume)$/.test(bareWords(column))
}

function daysIn(count: string | undefined, unit: string | undefined): number | undefined {
  if (count === undefined) return undefined
  const bare = /^\d+(?:[.,]\d+)?$/.test(count.trim()) ? toNumber(count) : undefined
  if (bare === undefined) return daysRange(count) === undefined ? firstDays(count)?.days : undefined
  const each = bareWords(unit ?? 'jour')
  if (/^demi/.test(each)) return wholeQuarters(bare / 2)
  return /^(?:jours?|journees?|j|j ?h|h ?j|hommes? ?jours?)\b/.test(each)
    ? wholeQuarters(bare)
    : undefined
}

function wholeQuarters(days: number): number | undefined {
  return Number.isInteger(days * 4) ? days : undefined
}

function quantityOf(count = '', unit = '', rate = ''): string {
  const isOne = count.trim() === '1' || /^forfait/.test(bareWords(unit))
  return !/\d/.test(count) || isOne
    ? ''
    : [`${count} ${unit}`.trim(), rate].filter(text => text !== '').join(' × ')
}
