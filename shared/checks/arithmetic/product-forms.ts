import { formatNumber } from '../../domain/french.ts'
import { letter } from '../../domain/letters.ts'
import { matchesIn } from '../../domain/matches-in.ts'
import { numberIn, severalInWords } from '../time/number-words.ts'
import { type Figure, figuresIn, isNear } from './figures.ts'

/** What some figures of a line make, and what it tells that they make. */
export type Product = {
  readonly quote: string
  readonly index: number
  readonly result: Figure
  readonly expected: number
  /** « 40 × 18 € ». */
  readonly reckoning: string
  /** Other times that it may be told for, with tax or without. */
  readonly factors: readonly number[]
  /** How far from what is expected the same thing may still be meant. */
  readonly reach: number
}

export function productsIn(line: string): Product[] {
  const near = forms.filter(({ words: any }) => any.some(word => line.includes(word)))
  return near.flatMap(({ pattern, read }) =>
    matchesIn(line, pattern).flatMap(match => {
      const { result = '', after = '', ...groups } = match.groups ?? {}
      const [stated] = figuresIn(result)
      const made = stated && read({ ...groups, before: line.slice(0, match.index) }, stated)
      if (made === undefined || stated === undefined || withMore.test(after)) return []
      return [
        {
          factors: [],
          reach: 0.25,
          ...made,
          result: { ...stated, isVague: stated.isVague || /^ ?environ/.test(after) },
          quote: match[0],
          index: match.index,
        },
      ]
    }),
  )
}

const withMore = /^ ?(?:HT |TTC )?\(?(?:avec|y compris|hors|dont|frais|remise|en moyenne|plus)/i

type Made = Pick<Product, 'expected' | 'reckoning'> & Partial<Pick<Product, 'factors' | 'reach'>>
type Groups = Readonly<Record<string, string>>
type Form = {
  /** One of them stands in the line. */
  readonly words: readonly string[]
  readonly pattern: RegExp
  readonly read: (groups: Groups, result: Figure) => Made | undefined
}

const gap = String.raw`[ \u00a0\u202f]`
const number = String.raw`(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)`
const money = `${number}(?:,\\d+)?${gap}?[kKM]?${gap}?€`
const counted = String.raw`(?<![${letter}\d.,/×+−–-]|\d[ \u00a0\u202f]|[×x÷+−–-][ \u00a0\u202f]|(?:entre|environ|près de|plus de|moins de) )`
/** « De 3 jours à 5 jours » is a change. */
const free = `(?<!de )${counted}`
const words = `${gap}(?!(?:€|euros|h|min)(?![${letter}]))[${letter}][^.;:()\\d\\n€%]{1,40}?`
const about = '(?:environ |près de )?'
const makes = `(?:,? soit (?:donc |un total de |au total )?|[,;]? (?:cela|ce qui|ça) (?:coûte|fait|représente|donne) (?:donc )?|, pour un total de |${gap}?(?::|=) ?| \\((?:soit )?)${about}`
const tail = '(?<after>[^.;\\n]{0,30})'

/** A year in months, weeks and days of work; a week in days; with tax. */
const otherTimes = [12, 52, 11, 46, 47, 220, 5, 6, 7, 1.2, 1 / 12]

const forms: readonly Form[] = [
  {
    // « 540 par an ; à 120 € pièce, cela coûte 64 800 € », « 38 postes à 350 € : 13 300 € »
    words: ['à '],
    pattern: new RegExp(
      `${counted}(?<count>${number})(?<noun>${words})?(?: ;|,)? à (?:raison de )?(?<each>${money})(?:${gap}HT)?(?:(?: (?:pièce|chacune?|par|l[’']|le|la|du|de)|/)[^.;:()\\d\\n€%,]{0,30}?)?${makes}(?<result>${money})${tail}`,
      'giu',
    ),
    read: ({ count = '', each = '', noun = '' }) =>
      noun === '' && isRange(count, each) ? undefined : product(count, each, otherTimes),
  },
  {
    // « 23 400 km… À 0,95 € du kilomètre, cela fait 22 230 € »
    words: ['À ', 'à '],
    pattern: new RegExp(
      `(?:^|[.;,] )à (?<each>${money}) (?:par|l[’']|le|la|du|de la)[^.;:()\\d\\n€%,]{2,30}?${makes}(?<result>${money})${tail}`,
      'giu',
    ),
    read: ({ before = '', each = '' }, result) => pricedAbove(before, each, result),
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
  {
    // « 42 personnes, par groupes de 7, soit 6 sessions »
    words: ['groupe'],
    pattern: new RegExp(
      `${free}(?<count>${number})${words}[ ,(]+(?:en|par) groupes? de (?<each>\\d{1,3})(?! (?:à|ou)|[-–])(?: [${letter}]+)?,? (?:soit |: ?)(?<result>\\d{1,3}) (?:sessions?|groupes?|séances?|ateliers?|vagues?)${tail}`,
      'giu',
    ),
    read: groupsOf,
  },
  {
    // « 19 postes à 4 par semaine : 5 semaines »
    words: ['par semaine', 'par jour', 'par mois'],
    pattern: new RegExp(
      `${free}(?<count>${number})${words},? à (?:raison de )?(?<each>\\d{1,3})(?: [${letter}]+)? par (?<unit>jour|semaine|mois)(?:${gap}?: ?|,? soit )${about}(?<result>\\d{1,3}) \\k<unit>s?(?![${letter}])${tail}`,
      'giu',
    ),
    read: groupsOf,
  },
  {
    // « 3 h par jour au téléphone (18 h à eux six) »
    words: ['à eux ', 'à elles ', 'pour les '],
    pattern: new RegExp(
      `(?:,? soit | \\()${about}(?<result>\\d+(?:,\\d+)?${gap}?(?:h(?:${gap}?\\d{2})?|min|€)) (?:à eux|à elles|pour les) (?<count>\\d{1,2}|${severalInWords})(?![${letter}])${tail}`,
      'giu',
    ),
    read: ({ before = '', count = '' }, result) => ofEach(before, numberIn(count) ?? 0, result),
  },
  {
    // « Panier moyen : 25 000 € (150 000 € pour 6 commandes) »
    words: ['oyen'],
    pattern: new RegExp(
      `moyenn?e?s?[^.;\\n\\d()]{0,40}?(?<result>(?:environ |près de |~ ?)?${money})(?:${gap}HT)? \\((?<each>${money})(?:${gap}HT)?(?: pour | ?[/÷] ?)(?<count>${number}) [${letter}]${tail}`,
      'giu',
    ),
    read: ({ each = '', count = '' }) => {
      const [whole] = figuresIn(each)
      const many = figuresIn(count)[0]?.value ?? 0
      if (whole === undefined || many < 2) return undefined
      return { expected: whole.value / many, reckoning: `${whole.source} ÷ ${count}`, reach: 2 }
    },
  },
  {
    // « 18 titulaires + 45 saisonniers (63 personnes) »
    words: [' + '],
    pattern: new RegExp(
      `${free}(?<count>${number}) [${letter}][${letter} ’'-]{2,30} \\+ (?<each>${number}) [${letter}][${letter} ’'-]{2,30} \\((?:soit )?(?<result>${number}) [${letter}]${tail}`,
      'giu',
    ),
    read: ({ count = '', each = '' }) => {
      const [one, other] = [figuresIn(count)[0]?.value ?? 0, figuresIn(each)[0]?.value ?? 0]
      return { expected: one + other, reckoning: `${count} + ${each}` }
    },
  },
]

function product(count: string, each: string, factors: readonly number[]): Made | undefined {
  const [many, one] = [figuresIn(count)[0], figuresIn(each)[0]]
  if (many === undefined || one === undefined || many.value < 2 || one.value === 0) return undefined
  const reckoning = `${formatNumber(many.value)} × ${one.source}`
  return { expected: many.value * one.value, reckoning, factors }
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
  const made = counts.map(({ value, source }) => ({
    expected: value * price.value,
    reckoning: `${source} × ${price.source}`,
  }))
  if (made.some(({ expected }) => isNear(result, expected))) return undefined
  const near = made.find(({ expected }) => Math.abs(result.value / expected - 1) <= 0.12)
  return near && { ...near, reach: 0.12 }
}

/** Any of the figures of its unit told before it, for each of so many. */
function ofEach(before: string, many: number, result: Figure): Made | undefined {
  const made = figuresIn(before)
    .filter(({ unit }) => unit === result.unit)
    .map(({ value, source }) => ({ expected: value * many, reckoning: `${many} × ${source}` }))
  return made.some(({ expected }) => isNear(result, expected)) ? undefined : made.at(-1)
}

const measured = new Set(['€', '%', 'points'])

/** As many as they need, the last one not quite full; one more may be spared for those who miss theirs. */
function groupsOf({ count = '', each = '' }: Groups, { value }: Figure): Made | undefined {
  const [all, one] = [figuresIn(count)[0]?.value ?? 0, figuresIn(each)[0]?.value ?? 0]
  const exact = all / Math.max(1, one)
  const isEnough = one < 2 || (value >= Math.floor(exact) && value <= Math.ceil(exact))
  if (isEnough) return undefined
  return { expected: Math.ceil(exact), reckoning: `${count} répartis par ${each}`, reach: 1 }
}
