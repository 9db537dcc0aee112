import { formatNumber } from '../../domain/french.ts'
import type { Finding } from '../finding.ts'
import { around, type Said, saidLike } from '../said.ts'
import { documentsOf, placeIn, type Scene, type Told } from '../scene.ts'

/** A computation written out in a text gives the result that is written after it. */
export function writtenEquations(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told =>
    saidLike(told, /=/).flatMap(said =>
      equationsIn(said.text).flatMap(found => findings(told, said, found)),
    ),
  )
}

export type Equation = {
  readonly quote: string
  readonly stated: number
  readonly expected: number
  /** Half of the last digit shown. */
  readonly precision: number
  readonly isPercent: boolean
}

const figure = String.raw`(\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)[ \u00a0\u202f]?((?:k|m)?€|%|[kK]€)?`
const unit = String.raw`(?:[ \u00a0\u202f]?[\p{L}/€.’'-]+(?:[ \u00a0\u202f](?!=|×|x\b)[\p{L}/€.’'-]+){0,3})?(?:[ \u00a0\u202f]?\([^)=]{0,40}\))?`
const step = new RegExp(
  `${figure}${unit}[ \u00a0\u202f]*([×x*/÷+−–-])[ \u00a0\u202f]*${figure}${unit}[ \u00a0\u202f]*=[ \u00a0\u202f]*[*_]*([−-]?)${figure}`,
  'giu',
)

/** « 20 h × 45 € = 900 € » is one; « 3 à 5 jours » is none. */
export function equationsIn(text: string): Equation[] {
  return [...text.matchAll(step)].flatMap(match => {
    const [quote, first, firstUnit, sign, second, secondUnit, minus, result, resultUnit] = match
    const [one, two] = [numberIn(first, firstUnit), numberIn(second, secondUnit)]
    const raw = numberIn(result, resultUnit)
    const computed = applied(sign ?? '', one, two, secondUnit)
    if (computed === undefined || Number.isNaN(raw) || isConverted(quote, text, match.index)) {
      return []
    }
    const isPercent = resultUnit === '%'
    const expected = isPercent && firstUnit !== '%' ? computed * 100 : computed
    const stated = minus === '' ? raw : -raw
    return [
      { quote, stated, expected, precision: precisionOf(result ?? '', resultUnit), isPercent },
    ]
  })
}

/** « 30 min × 5 = 2,5 h » changes its unit on the way. */
function isConverted(quote: string, text: string, start: number): boolean {
  const [, first] =
    /^[\d\s.,]+(min|h|heures?|jours?|semaines?|mois|ans?)(?!\p{L})/u.exec(quote) ?? []
  const after = text.slice(start + quote.length)
  const [, last] = /^\s?(min|h|heures?|jours?|semaines?|mois|ans?)(?!\p{L})/u.exec(after) ?? []
  return first !== undefined && last !== undefined && first[0] !== last[0]
}

function applied(sign: string, one: number, two: number, secondUnit: string | undefined) {
  const percent = secondUnit === '%' ? two / 100 : two
  if (/[×x*]/i.test(sign)) return one * percent
  if (/[/÷]/.test(sign)) return two === 0 ? undefined : one / two
  return sign === '+' ? one + two : one - two
}

function numberIn(digits = '', unit = ''): number {
  const value = Number(digits.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'))
  return value * ({ k: 1000, m: 1_000_000 }[unit.toLowerCase().replace('€', '')] ?? 1)
}

function precisionOf(digits: string, unit = ''): number {
  const decimals = /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0
  return (
    0.5 * 10 ** -decimals * ({ k: 1000, m: 1_000_000 }[unit.toLowerCase().replace('€', '')] ?? 1)
  )
}

function findings(told: Told, said: Said, equation: Equation): Finding[] {
  const { quote, stated, expected, precision, isPercent } = equation
  if (Math.abs(stated - expected) <= precision + 1e-9) return []
  const shown = `${formatNumber(expected)}${isPercent ? '\u00a0%' : ''}`
  return [
    {
      code: isPercent ? 'percent-mismatch' : 'total-mismatch',
      severity: 'error',
      place: placeIn(
        told,
        said.field,
        said.path,
        around(said.text, said.text.indexOf(quote), quote.length),
      ),
      message: `Dans « ${quote} », le résultat est ${shown}.`,
      expected: shown,
      stated: formatNumber(stated),
    },
  ]
}
