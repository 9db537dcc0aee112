import { daysTimesRate } from '../../../domain/money.ts'
import { daysRange } from '../../../french/figures/days-range.ts'
import { firstDays, type Money } from '../../../french/figures/numbers.ts'
import { isDiscounted } from '../../offer/options/about-price.ts'
import { type Entry, wholeText } from '../../outline/entry.ts'
import { cellOf } from '../../outline/tables/column-names.ts'
import { ownAmounts } from './amount-details.ts'
import { isRate, type Line, labelWithout, line, workOf } from './line-parts.ts'
import { besidePieces, piecesIn } from './priced-pieces.ts'
import { type Reckoned, reckonedAside } from './reckoned-aside.ts'
import { rowLine } from './row.ts'

export function lineOf(entry: Entry): Line | undefined {
  if (entry.cells !== undefined && cellOf(entry, 'amount', 'rate') !== undefined)
    return rowLine(entry)
  const monies = ownAmounts(entry.text)
  if (monies.length === 0) return isFree(entry.text) ? line(entry.text, { amount: 0 }) : undefined
  return lineInWords(entry.text, monies, wholeText(entry).slice(entry.text.length))
}

function isFree(text: string): boolean {
  return /\b(?:inclus|incluse|offert|offerte|gratuit|compris|comprise)s?\b/iu.test(text)
}

/** « 26 jours × 1 200 € = 31 200 € », « 26 j à 1 200 €/jour, soit 31 200 € ». */
export function isProduct(text: string, monies: readonly Money[]): boolean {
  const days = firstDays(text)?.days
  if (days === undefined) return isOfPieces(text, monies)
  if (monies.some(({ perDay }) => perDay)) return monies.length === 2
  const [rate, amount] = monies
  return monies.length === 2 && rate !== undefined && daysTimesRate(days, rate.max) === amount?.max
}

/** « 11 × 850 €, soit 9 350 € », « 21 000 € (312 × 67,30 €) »: one amount, told with how it is reckoned. */
function isOfPieces(text: string, monies: readonly Money[]): boolean {
  const pieces = piecesIn(text)
  const [told, ...others] = pieces === undefined ? [] : besidePieces(pieces, monies)
  if (pieces === undefined || told === undefined || others.length > 0) return false
  return Math.abs(told.max - pieces.amount) * 20 <= pieces.amount
}

function lineInWords(text: string, monies: readonly Money[], below: string): Line {
  const reckoned = reckonedAside(text)
  if (reckoned?.monies.length === 1) return lineReckoned(reckoned, below)
  const days = firstDays(text)
  const pieces = days === undefined ? piecesIn(text) : undefined
  if (pieces !== undefined) {
    const priced = lineOfPieces(text, besidePieces(pieces, monies), pieces.amount)
    return { ...priced, label: `${priced.label}${below}` }
  }
  const rate =
    monies.find(({ perDay }) => perDay) ??
    (monies.length === 2 || isRate(text) ? monies[0] : undefined)
  const total = monies.find(each => each !== rate)
  const sign = rate === undefined && isDiscounted(text, text) ? -1 : 1
  const amount = sign * (total?.max ?? daysTimesRate(days?.days ?? 1, rate?.max ?? 0))
  const between = daysRange(text)?.source ?? ''
  const amounts = total !== undefined && total.min !== total.max ? total.source : ''
  const found = [...monies.map(({ source }) => source), between || (days?.source ?? '')]
  const ranges = [between, amounts].filter(each => each !== '').join(', ')
  const label = `${labelWithout(text, found)}${ranges === '' ? '' : ` (${ranges})`}${below}`
  return line(label, { amount, ...workOf(days?.days, rate?.max, amount) })
}

/** « Déplacements : 2 400 € (12 allers-retours à 200 €) »: days at a rate are kept as such, other things in the name. */
function lineReckoned({ told, aside, monies, work }: Reckoned, below: string): Line {
  const [money] = monies
  const name = labelWithout(told, [money?.source ?? ''])
  const label = work.days === undefined ? `${name} (${aside})` : name
  const kind = line(name, { amount: 0, ...work }).kind
  return { ...line(`${label}${below}`, { amount: money?.max ?? 0, ...work }), kind }
}

/** « Tablettes (40 × 250 €) : 10 000 € »: what they are and what one costs is their name. */
function lineOfPieces(text: string, told: readonly Money[], product: number): Line {
  const sources = told.map(({ source }) => source)
  return line(labelWithout(text, sources), { amount: told.at(-1)?.max ?? product })
}
