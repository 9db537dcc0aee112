import { shown, statedFigure } from '../../../french/figures/figure-words.ts'
import { type Figure, figuresIn, isNear } from '../../../french/figures/figures.ts'
import { letter } from '../../../french/letters.ts'
import { formatNumber, formatPercent } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { instalmentsIn } from '../../schedules/told-instalments.ts'

/** « 31 200 € HT. Acompte de 30 % : 9 360 € », « 5 % des 420 devis (21) »: a share is that of what stands beside it. */
export function sharesOfAmounts(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, rough).flatMap(said =>
      said.text
        .split('\n')
        .flatMap(claimsIn)
        .flatMap(claim => (isRight(claim) ? [] : [finding(told, said, claim)])),
    ),
  )
}

const rough =
  /% d[eu’'][^\n%]{0,60}\d[^\n%]{0,40}(?:[(=:]|font|fait|repr)|% ?(?::|=|\(|,? soit)[^\n]{0,24}€/

type Claim = {
  readonly quote: string
  readonly percent: Figure
  readonly whole: Figure
  readonly part: Figure
}

const gap = String.raw`[ \u00a0\u202f]`
const number = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+`
const money = `(?:${number})(?:,\\d+)?${gap}?[kKM]?${gap}?€(?:${gap}HT)?`
const percent = `(?<percent>\\d{1,2}(?:,\\d+)?${gap}?%)`
const about = '(?:environ |près de )?'
const free = '(?<![\\d.,]|\\d[ \\u00a0\\u202f]|[+−–-] ?)'
const forms: readonly RegExp[] = [
  // « 31 200 € HT. Acompte de 30 % : 9 360 € »
  new RegExp(
    `${free}(?<whole>${money})\\)?[.,;] (?:un |une |l[’']|le |la )?(?:acompte|solde|remise|frais|déplacements|provision|commission|marge|retenue|avance)s?(?: [${letter}]+)?(?: de| à| :)? ${percent}(?: =| :|,? soit|${gap}?\\()${gap}?(?<part>${about}${money})`,
    'giu',
  ),
  // « 30 % de 31 200 € = 9 360 € »; what « soit » tells is held elsewhere
  new RegExp(
    `${free}${percent} (?:de|du|des|d[’'])(?: ?[${letter}’' ]{2,30}(?: de|:)?)? ?(?<whole>${money})(?: ?= ?| ?: ?| \\(| font | fait | représentent )(?<part>${about}${money})(?! ?[×x*])`,
    'giu',
  ),
  // « 5 % des 420 devis (21) »
  new RegExp(
    `${free}${percent} (?:de |d’|d')?(?:des|les|nos|ses|vos|leurs) (?<whole>${number}) (?<noun>[${letter}-]{3,})(?: [^.;:()\\d\\n%€]{2,40})? ?\\((?:soit )?(?<part>${number})(?: \\k<noun>)?\\)`,
    'giu',
  ),
]

function claimsIn(line: string): Claim[] {
  return forms.flatMap(form =>
    matchesIn(line, form).flatMap(({ 0: quote, index, groups = {} }) => {
      const [share, whole, part] = [groups.percent, groups.whole, groups.part].map(
        (each = '') => figuresIn(each)[0],
      )
      if (share === undefined || whole === undefined || part === undefined) return []
      if (isInstalment(line, index)) return []
      return [{ quote, percent: share, whole, part }]
    }),
  )
}

/** What is itself a share is the whole of no other, and several are held together. */
function isInstalment(line: string, index: number): boolean {
  return /%\W{0,4}(?:soit )?$/.test(line.slice(0, index)) || instalmentsIn(line).length > 1
}

/** To the last digit of the share; far from it, it is of another thing. */
function isRight({ percent: share, whole, part }: Claim): boolean {
  const expected = (share.value * whole.value) / 100
  const isCount = part.unit !== '€'
  const rounding = isCount
    ? (share.half / 100) * whole.value + 0.5
    : whole.half * (share.value / 100)
  const isElsewhere = Math.abs(part.value / expected - 1) > 0.6
  const isLeft = isNear(part, whole.value - expected)
  return (
    isElsewhere || isLeft || isNear(part, expected) || Math.abs(part.value - expected) <= rounding
  )
}

function finding(told: Told, { text, field, path }: Said, claim: Claim): Finding {
  const { quote, percent: share, whole, part } = claim
  const expected = shown(
    { ...part, unit: part.unit === '€' ? '€' : '' },
    Math.round(share.value * whole.value) / 100,
  )
  const stated = part.unit === '€' ? statedFigure(part) : formatNumber(part.value)
  const of = whole.unit === '€' ? statedFigure(whole) : formatNumber(whole.value)
  return {
    code: part.unit === '€' ? 'total-mismatch' : 'percent-mismatch',
    severity: 'error',
    place: placeIn(told, field, path, around(text, text.indexOf(quote), quote.length)),
    message: `${formatPercent(share.value)} de ${of} font ${expected}, et non ${stated}.`,
    expected,
    stated,
  }
}
