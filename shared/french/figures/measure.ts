import { folded } from '../folded.ts'
import { letter } from '../letters.ts'
import { toNumber } from './numbers.ts'

/**
 * A figure as people write it, with what it counts. Times are in minutes; `per` is what a rate is
 * for: a week, a person. `nil` is a word for nothing at all, whatever is counted: « automatique ».
 */
export type Measure =
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'score'; readonly value: number; readonly max: number }
  | { readonly kind: 'time'; readonly value: number; readonly per: string }
  | { readonly kind: 'count'; readonly value: number; readonly unit: string; readonly per: string }
  | { readonly kind: 'nil'; readonly value: 0 }

/**
 * What `« 3 h »` counted `« par semaine »` measures, or nothing where no single figure can be told:
 * `« 2 à 3 jours »`, `« +20 % »`, `« mieux »`.
 */
export function readMeasure(
  text: string | undefined,
  unit: string | undefined,
  hoursPerDay: number,
): Measure | undefined {
  const words = folded(withUnit(text ?? '', unit ?? ''))
  if (nilWords.test(words)) return { kind: 'nil', value: 0 }
  const clock = /^(\d+) ?h ?(\d{1,2})(?: ?(?:min|mn))?(?![\d.,])(.*)$/.exec(words)
  if (clock !== null) return clockTime(clock)
  const [, digits, rest] = /^(\d[\d ]*(?:[.,]\d+)?) ?(.*)$/.exec(words) ?? []
  if (digits === undefined || rest === undefined || /\d/.test(rest.replace(scale, ''))) {
    return undefined
  }
  return measureOf(toNumber(digits), rest, hoursPerDay)
}

const nilWords = /^(immediate?|automatique|instantanee?|aucune?|neant|zero)( |$)/
const scale = /^(?:\/|sur) ?(\d+)$/

function withUnit(text: string, unit: string): string {
  return folded(text).includes(folded(unit)) ? text : `${text} ${unit}`
}

function clockTime([, hours, minutes, rest = '']: RegExpExecArray): Measure {
  return { kind: 'time', value: Number(hours) * 60 + Number(minutes), per: splitRate(rest).per }
}

function measureOf(value: number, rest: string, hoursPerDay: number): Measure {
  const max = Number(scale.exec(rest)?.[1])
  if (max > 0) return { kind: 'score', value, max }
  const { unit, per } = splitRate(rest)
  if (unit === '%') return { kind: 'percent', value }
  const minutes = minutesIn(unit, hoursPerDay)
  if (minutes !== undefined) return { kind: 'time', value: value * minutes, per }
  const times = { 'k€': 1_000, 'm€': 1_000_000 }[unit]
  if (times !== undefined) return { kind: 'count', value: value * times, unit: '€', per }
  return { kind: 'count', value, unit, per }
}

/** « h par semaine » is hours for a week. */
function splitRate(rest: string): { unit: string; per: string } {
  const [unit = '', per = ''] = rest.split(/(?:^| )par | ?\/ ?/)
  const name = singular(per)
  return { unit: singular(unit), per: shortened[name] ?? name }
}

const shortened: Readonly<Record<string, string>> = { j: 'jour', sem: 'semaine', annee: 'an' }

function singular(words: string): string {
  return words.trim().replace(plural, '')
}

const plural = new RegExp(`(?<=[${letter}]{2})(?<!\\bmoi)s(?= |$)`, 'g')

function minutesIn(unit: string, hoursPerDay: number): number | undefined {
  if (/^(s|seconde)$/.test(unit)) return 1 / 60
  if (/^(min|mn|minute)$/.test(unit)) return 1
  if (/^(h|heure)$/.test(unit)) return 60
  if (/^(j|jour|journee)( ouvre)?$/.test(unit)) return hoursPerDay * 60
  return unit === 'semaine' ? 5 * hoursPerDay * 60 : undefined
}
