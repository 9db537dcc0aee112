import { matchesIn } from '../../values/matches-in.ts'
import { remembered } from '../../values/remembered.ts'
import { folded } from '../folded.ts'
import { letter } from '../letters.ts'
import { pattern } from '../pattern.ts'
import { toNumber } from './numbers.ts'

/** A number of a sentence with what it counts, as one writes it: `17h30 par jour`, `+12,5 %`, `22 €/h`. */
export type Figure = {
  /** Euros, minutes, percents, or how many there are. */
  readonly value: number
  /** `€`, `%`, `points`, `min` for hours and minutes; else the word that follows, in the singular. */
  readonly unit: string
  /** What a rate is for: `jour`, `an`, `h`. */
  readonly per: string
  /** Half of the last digit shown, counted as the value is. */
  readonly half: number
  /** « environ », « ~ », « près de »: about right is right. */
  readonly isVague: boolean
  readonly sign: '' | '+' | '-'
  readonly start: number
  readonly end: number
  /** As written, without the sign. */
  readonly source: string
}

const gap = String.raw`[ \u00a0\u202f\u2009]`
const numeral = String.raw`(?:\d{1,3}(?:[ \u00a0\u202f\u2009.](?=\d{3}(?!\d))\d{3})+|\d+)(?:[.,]\d+)?`
const word = `[${letter}][${letter}’'-]*`
const signed = `(?<sign>(?<![\\d%€)]${gap}?)[+−–-]${gap}?)?`
const scaled = `(?<scale>[kKM](?=${gap}?€)|milliers d[’']|millions d[’'])?`
const units = `(?<unit>€|euros?|%|points?|pts?|(?!(?:par|et|à|de|en|sur|ou|pour|dont|au|le|la|les|des?|x)${gap})${word})?`
const rate = `(?:${gap}?(?:/|par )${gap}?(?<per>${word}))?`
/** « 9 812 € de gains par mois ». */
const farRate = `(?:(?=(?:${gap}${word}\\d?){1,4}?${gap}par${gap}(?<far>jour|semaine|mois|trimestre|an)(?![${letter}]))|)`
const figure = new RegExp(
  `(?<![\\d,.]|[${letter}][-.]?)${signed}(?<digits>${numeral})(?:${gap}?(?<clock>h|min)${gap}?(?<rest>\\d{2})(?!\\d)|${gap}?${scaled}${gap}?${units}(?:${gap}(?:HT|TTC)(?![${letter}]))?)${rate}${farRate}`,
  'giu',
)

/** From the first to the last. The last texts looked at are remembered: each rule asks for them again. */
export const figuresIn: (text: string) => readonly Figure[] = remembered(text =>
  matchesIn(text, figure).map(match => figureOf(match, text)),
)

function figureOf(match: RegExpMatchArray, text: string): Figure {
  const {
    sign = '',
    digits = '',
    clock,
    rest = '',
    scale = '',
    unit = '',
    per,
    far = '',
  } = match.groups ?? {}
  const start = (match.index ?? 0) + sign.length
  const end = (match.index ?? 0) + match[0].length
  const about = vague.test(text.slice(Math.max(0, start - 20), start))
  const common = {
    per: periodOf(per ?? far),
    isVague: about,
    sign: /[−–-]/.test(sign) ? ('-' as const) : sign === '' ? ('' as const) : ('+' as const),
    start,
    end,
    source: text.slice(start, end).trim(),
  }
  if (clock !== undefined) {
    const value =
      clock.toLowerCase() === 'h'
        ? Number(digits) * 60 + Number(rest)
        : Number(digits) + Number(rest) / 60
    return { ...common, value, unit: 'min', half: clock.toLowerCase() === 'h' ? 0.5 : 0.5 / 60 }
  }
  const { unit: counted, times } = unitOf(unit, scale)
  const decimals = /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0
  const value = toNumber(digits)
  const shown = Number.isInteger(value) && decimals === 3 ? 0 : decimals
  return { ...common, value: value * times, unit: counted, half: 0.5 * 10 ** -shown * times }
}

const vague = pattern('iu')`
  (?:
    environ|~|≈|près de|presque|plus de|moins de|à peu près|autour de|env\.|quelque
    |jusqu[’']à|au moins|au plus|minimum|maximum|max|[<>≥≤]
  )[ \u00a0\u202f]?(?:de )?[+−–-]?[ \u00a0\u202f]?$
`

function unitOf(unit: string, scale: string): { unit: string; times: number } {
  const times = scale === '' ? 1 : /^(?:k|millier)/i.test(scale) ? 1000 : 1_000_000
  const name = folded(unit)
  if (name === '€' || /^euros?$/.test(name)) return { unit: '€', times }
  if (name === '%') return { unit: '%', times: 1 }
  if (/^(?:points?|pts?)$/.test(name)) return { unit: 'points', times: 1 }
  const minutes = minutesIn[name]
  if (minutes !== undefined) return { unit: 'min', times: minutes }
  return { unit: periodOf(unit), times: 1 }
}

const minutesIn: Readonly<Record<string, number>> = {
  h: 60,
  heure: 60,
  heures: 60,
  min: 1,
  mn: 1,
  minute: 1,
  minutes: 1,
}

const periods: Readonly<Record<string, string>> = {
  j: 'jour',
  sem: 'semaine',
  annee: 'an',
  heure: 'h',
  mois: 'mois',
}

/** « années » and « an » are one; a short word such as « des » is none. */
function periodOf(written: string): string {
  const name = folded(written)
  const single = periods[name] ?? (name.length > 2 ? name.replace(/[sx]$/, '') : name)
  return periods[single] ?? single
}

/** Half of the last digit that is not a zero, within one percent: « 66 000 » stands for 66 400. */
function roundness({ value, half, unit }: Figure): number {
  const zeros = /0*$/.exec(String(Math.abs(value)))?.[0].length ?? 0
  const isCounted = Number.isInteger(value) && half === 0.5 && unit !== 'min'
  return isCounted && zeros >= 2 ? Math.min(0.5 * 10 ** zeros, Math.abs(value) / 100) : half
}

/** How far a figure may be from what is computed: its last digit, more where it says so. */
export function marginOf(figure: Figure): number {
  const rounded = roundness(figure)
  return figure.isVague ? Math.max(rounded, Math.abs(figure.value) / 10) : rounded
}

export function isNear(figure: Figure, computed: number): boolean {
  const gapOf = Math.abs(computed - figure.value)
  const isCut = computed > figure.value && gapOf < 2 * figure.half
  return gapOf <= marginOf(figure) + 1e-9 || isCut
}
