import { sum, toCents } from '../../../domain/money.ts'
import { anyInWords, numberIn } from '../../../french/figures/number-words.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatEuros, formatNumber } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'

/** So many for each of so many, a price a piece of so many, counts listed: and what they make together. */
export function eachOfMany(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, rough).flatMap(said =>
      claimsIn(said.text).flatMap(claim =>
        Math.abs(claim.expected - claim.stated) <= (claim.isMoney ? 1 : 0)
          ? []
          : [finding(told, said, claim)],
      ),
    ),
  )
}

const rough = pattern('i')`
  chacune? d[^\n]*, soit \d|\([^()\n\d]{0,5}\d+ [^()\n\d]+ de \d+\)|chacun[^\n]*, soit \d
  |€ [^\n]*\([^()\n]*=|, \d[^\n]* et \d[^\n]*, soit \d
  |\bde \d+ [^\n\d]{4,30}(?:, soit |\(|, pour un )[^\n\d]{0,20}\d
`

type Claim = {
  readonly quote: string
  readonly index: number
  readonly stated: number
  readonly expected: number
  /** The figures that make it, with their sign: « 2 × 14 ». */
  readonly reckoning: string
  readonly isMoney: boolean
}

type Groups = Readonly<Record<string, string>>
type Form = {
  readonly pattern: RegExp
  readonly sign: '×' | '+'
  readonly figuresOf: (groups: Groups) => readonly number[]
  /** What they make is room for as many, or for more. */
  readonly isRoom?: boolean
}

const number = String.raw`(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)`
const count = `(?<count>\\d{1,2}|${anyInWords})`
const result = `(?<result>${number})(?!\\d|[.,]\\d|[ \\u00a0\\u202f]?%)`

const forms: readonly Form[] = [
  {
    // « 3 h par jour dans chacune des 4 boutiques, soit 12 h par jour »
    pattern: new RegExp(
      `(?<![\\p{L}\\d,.]|\\d[ \\u00a0\\u202f]|[àx×/-][ \\u00a0\\u202f]?)(?<each>\\d{1,4})[ \\u00a0\\u202f]?(?<unit>h|min|heures?|minutes|jours?|demi-journées?|€)(?!\\p{L}|\\d)(?:(?: par |[ \\u00a0\\u202f]?/ ?)(?<per>\\p{L}+))?[^.;:()\\n\\d]{0,60}? chacune? d(?:es|e (?:nos|vos|ces|leurs|ses)) (?<many>\\d{1,3}) [^.;:,()\\n\\d]{3,40}, soit (?:donc |un total de )?${result}[ \\u00a0\\u202f]?\\k<unit>(?:(?: par |[ \\u00a0\\u202f]?/ ?)\\k<per>|(?! par |[ \\u00a0\\u202f]?/))`,
      'giu',
    ),
    sign: '×',
    figuresOf: ({ each = '', many = '' }) => [Number(each), Number(many)],
  },
  {
    // « 38 opérateurs (2 équipes de 19) », all of whom may have room in more
    pattern: new RegExp(
      `(?<![\\p{L}\\d,.+]|\\d[ \\u00a0\\u202f])(?<result>\\d{1,3}) \\p{L}[^.;:,()\\n\\d]{2,30}(?: en \\dx\\d)? \\((?:soit )?${count} (?:équipes|groupes|vagues|sessions|postes|sites|classes) de (?<many>\\d{1,3})\\)`,
      'giu',
    ),
    sign: '×',
    figuresOf: ({ count = '', many = '' }) => [numberIn(count) ?? 0, Number(many)],
    isRoom: true,
  },
  {
    // « Deux passages dans chacune des 14 boutiques, soit 28 demi-journées »
    pattern: new RegExp(
      `(?<![\\p{L}\\d,.])${count} (?!(?:h|min|heures?|minutes|jours?|demi-journées?|€)(?!\\p{L}))[^.;:,()\\n\\d]{3,60} chacune? des (?<many>${number}) [^.;:,()\\n\\d]{3,40}, soit ${result}`,
      'giu',
    ),
    sign: '×',
    figuresOf: ({ count = '', many = '' }) => [numberIn(count) ?? 0, toNumber(many)],
  },
  {
    // « 0,03 € pièce (20 000 par an = 600 €) »
    pattern: new RegExp(
      `(?<price>${number}(?:,\\d+)?)[ \\u00a0\\u202f]?€ (?:(?:la |l[’'])?(?:pièce|unité)|l[’']une?)[ \\u00a0\\u202f]\\((?<many>${number})(?: [^()=\\n\\d×+-]{1,30})? = ${result}[ \\u00a0\\u202f]?€\\)`,
      'giu',
    ),
    sign: '×',
    figuresOf: ({ price = '', many = '' }) => [toNumber(price), toNumber(many)],
  },
  {
    // « 3 sessions de 8 personnes, soit 24 personnes », « 2 inventaires par an de 4 jours (8 jours) »
    pattern: new RegExp(
      `(?<![\\p{L}\\d,.]|\\d[ \\u00a0\\u202f]|[àx×/-][ \\u00a0\\u202f]?)${count} \\p{L}{4,}[^.;:,()\\n\\d]{0,30} de (?<many>${number}) (?<unit>\\p{L}{4,})(?: (?:chacune?|en moyenne|maximum))?(?:,? soit |,? pour un total de | \\((?:soit )?)(?:un total de )?${result} \\k<unit>`,
      'giu',
    ),
    sign: '×',
    figuresOf: ({ count = '', many = '' }) => [numberIn(count) ?? 0, toNumber(many)],
  },
  {
    // « 780, 240 et 90 places, soit 1 110 fauteuils »
    pattern: new RegExp(
      `(?<![\\d,.])(?<list>${number}(?:, ${number})+ et ${number}) \\p{L}[^.;:,()\\n\\d]{2,30}, soit ${result} \\p{L}`,
      'giu',
    ),
    sign: '+',
    figuresOf: ({ list = '' }) => list.split(/, | et /).map(toNumber),
  },
]

/** Far from what they make, it is another thing. */
function claimsIn(text: string): Claim[] {
  return forms.flatMap(({ pattern, sign, figuresOf, isRoom = false }) =>
    matchesIn(text, pattern).flatMap(({ 0: quote, index, groups = {} }) => {
      const figures = figuresOf(groups)
      const made = sign === '+' ? sum(figures) : figures.reduce((all, each) => all * each, 1)
      const [stated, expected] = [toNumber(groups.result ?? ''), toCents(made) / 100]
      if (Math.abs(stated - expected) > expected * (isRoom ? 0.2 : 0.6)) return []
      if (isRoom && expected >= stated) return []
      if (isHeld(quote, stated, figures)) return []
      const reckoning = figures.map(formatNumber).join(` ${sign} `)
      return [{ quote, index, stated, expected, reckoning, isMoney: groups.price !== undefined }]
    }),
  )
}

/** « 4 sessions de 10 personnes (38 personnes) »: as many as they need, the last one not quite full. */
function isHeld(quote: string, stated: number, [count = 0, many = 1]: readonly number[]): boolean {
  const isRoom = /^\S+ (?:sessions?|groupes?|ateliers?|vagues?|s[ée]ances?|tables?)\b/iu.test(quote)
  return isRoom && !/soit|total/i.test(quote) && isNearlyFull(count * many - stated, many)
}

function isNearlyFull(free: number, many: number): boolean {
  return free >= 0 && free <= many / 4
}

function finding(told: Told, { text, field, path }: Said, claim: Claim): Finding {
  const { quote, index, reckoning, isMoney } = claim
  const [expected, stated] = [claim.expected, claim.stated].map(value =>
    isMoney ? formatEuros(toCents(value)) : formatNumber(value),
  )
  return {
    code: 'total-mismatch',
    severity: 'error',
    place: placeIn(told, field, path, around(text, index, quote.length)),
    message: `${reckoning} font ${expected}, et non ${stated}.`,
    ...(expected !== undefined && { expected }),
    ...(stated !== undefined && { stated }),
  }
}
