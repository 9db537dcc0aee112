import { sum } from '../../../domain/money.ts'
import { type Figure, figuresIn, isNear } from '../../../french/figures/figures.ts'
import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { letter } from '../../../french/letters.ts'
import { formatNumber } from '../../../french/writing.ts'
import {
  about,
  counted,
  type Form,
  free,
  gap,
  type Made,
  makes,
  money,
  number,
  otherTimes,
  roundingOf,
  tail,
  words,
} from './product-words.ts'

/** So many at so much each: a price, a pace, a time. */
export const priceForms: readonly Form[] = [
  {
    // « 540 par an ; à 120 € pièce, cela coûte 64 800 € », « 38 postes à 350 € : 13 300 € »
    words: ['à '],
    pattern: new RegExp(
      `${counted}(?<count>${number})(?<noun>${words})?(?: ;|,)? à (?:raison de )?(?<each>${money})(?:${gap}HT)?(?:(?: (?:pièce|chacune?|par|l[’']|le|la|du|de)|/)[^.;:()\\d\\n€%,]{0,30}?)?${makes}(?<result>${money})${tail}`,
      'giu',
    ),
    read: ({ before = '', count = '', each = '', noun = '' }) =>
      isOneOfSome(before) || (noun === '' && isRange(count, each))
        ? undefined
        : product(count, each, otherTimes),
  },
  {
    // « 23 400 km… À 0,95 € du kilomètre, cela fait 22 230 € », « …, une dépense de 22 230 € »
    words: ['À ', 'à '],
    pattern: new RegExp(
      `(?:^|[.;,] )à (?<each>${money}) (?:par|l[’']|le|la|du|de la)[^.;:()\\d\\n€%,]{2,30}?(?:${makes}|, une? [${letter} ’'-]{3,40}? (?:de |d[’'])${about})(?<result>${money})${tail}`,
      'giu',
    ),
    read: ({ before = '', each = '' }, result, above) =>
      pricedAbove([...above().slice(-3), before].join('\n'), each, result),
  },
  {
    // « 5 jours à 110 tournées, soit 550 tournées »
    words: ['à '],
    pattern: new RegExp(
      `${free}(?<count>\\d{1,3})${words} à (?:raison de )?(?<each>${number}) (?<unit>[${letter}-]{4,})(?: (?:par|chacune?)[^.;:()\\d\\n€%,]{0,20}?)?(?:,? soit |, cela fait |${gap}?(?::|=) ?| \\((?:soit )?)${about}(?<result>${number} \\k<unit>)${tail}`,
      'giu',
    ),
    read: ({ count = '', each = '' }) => product(count, each, otherTimes),
  },
  {
    // « 6 par jour, 5 jours sur 7 : 30 par semaine »
    words: ['sur 7', 'par semaine'],
    pattern: new RegExp(
      `(?<each>\\d+(?:,\\d+)?(?:${gap}?h${gap}?\\d{0,2})?)(?:${gap}[${letter}€’'-]+){0,2}${gap}?(?:par|/)${gap}?jour(?:née)?,? (?<days>[1-7]) jours (?:sur 7|par semaine)(?:${gap}?(?::|=) ?|,? soit | \\()${about}(?<result>${number}(?:,\\d+)?(?:${gap}?h${gap}?\\d{0,2})?)(?!${gap}?%)${tail}`,
      'giu',
    ),
    read: ({ each = '', days = '' }) => product(days, each, []),
  },
  {
    // « 81 600 € par an, soit 244 800 € sur trois ans »
    words: [' ans'],
    pattern: new RegExp(
      `(?<each>${money})(?:${gap}HT)?${gap}?(?:/|par )${gap}?an,? (?:soit |donc |ou )?${about}(?<result>${money})(?:${gap}HT)? sur (?<years>[2-9]|${severalInWords}) ans${tail}`,
      'giu',
    ),
    read: ({ years = '', each = '' }) => product(String(numberIn(years) ?? 0), each, []),
  },
]

function product(count: string, each: string, factors: readonly number[]): Made | undefined {
  const [many, one] = [figuresIn(count)[0], figuresIn(each)[0]]
  if (many === undefined || one === undefined || many.value < 2 || one.value === 0) return undefined
  const reckoning = `${formatNumber(many.value)} × ${one.source}`
  return { expected: many.value * one.value, reckoning, factors }
}

/** « 9 filets à 100 € et 50 caisses à 200 €, soit 10 900 € ». */
function isOneOfSome(before: string): boolean {
  return /\d[^.;:]*€[^.;:]*(?:,| et|\+|puis) ?$/.test(before)
}

/** « 120 à 540 € ». */
function isRange(low: string, high: string): boolean {
  return (figuresIn(low)[0]?.value ?? 0) <= (figuresIn(high)[0]?.value ?? 0)
}

/** Any of the counts told before it; nearly what one of them makes is meant to be that. */
function pricedAbove(before: string, each: string, result: Figure): Made | undefined {
  const [price] = figuresIn(each)
  const counts = figuresIn(before).filter(({ unit, value }) => !measured.has(unit) && value > 1)
  if (price === undefined) return undefined
  const made = counts.map(count => ({
    expected: count.value * price.value,
    room: roomOf([count, price]),
    reckoning: `${count.source} × ${price.source}`,
  }))
  if (made.some(({ expected, room }) => isWithin(result, expected, room))) return undefined
  const near = made.find(({ expected }) => Math.abs(result.value / expected - 1) <= 0.12)
  return near && { ...near, reach: 0.12, isHeld: true }
}

function isWithin(result: Figure, expected: number, room: number): boolean {
  return Math.abs(result.value / expected - 1) <= room || isNear(result, expected)
}

/** Of « près de 37 000 pièces », what they were rounded by. */
function roomOf(made: readonly Figure[]): number {
  return made.some(({ isVague }) => isVague) ? sum(made.map(roundingOf)) : 0
}

const measured = new Set(['€', '%', 'points'])
