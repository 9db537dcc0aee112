import { shown, statedFigure } from '../../../french/figures/figure-words.ts'
import { type Figure, figuresIn, isNear } from '../../../french/figures/figures.ts'
import { letter } from '../../../french/letters.ts'
import { formatNumber, formatPercent } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { textsAbove } from '../../reading/texts-above.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { instalmentsIn } from '../../schedules/told-instalments.ts'

/** « 31 200 € HT. Acompte de 30 % : 9 360 € », « 5 % des 420 devis (21) »: a share is that of what stands beside it. */
export function sharesOfAmounts(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, rough).flatMap(said =>
      [...said.text.split('\n').flatMap(claimsIn), ...marginsIn(told, said)].flatMap(claim =>
        isRight(claim) ? [] : [finding(told, said, claim)],
      ),
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
    matchesIn(line, form).flatMap(match =>
      isInstalment(line, match.index) ? [] : claimOf(match, match[0]),
    ),
  )
}

function claimOf({ groups = {} }: RegExpExecArray, quote: string): Claim[] {
  const [share, whole, part] = [groups.percent, groups.whole, groups.part].map(
    (each = '') => figuresIn(each)[0],
  )
  return share === undefined || whole === undefined || part === undefined
    ? []
    : [{ quote, percent: share, whole, part }]
}

const sales = "(?:CA|chiffre d[’']affaires|ventes|recettes|revenus?)(?![\\p{L}])"
const what = '[^.;:()\\d\\n%€]'
/** « 320 000 € de ventes », then « Marge de 30 % = 96 000 € » in the next clause or line. */
const ofSales = new RegExp(
  `(?:${sales}${what}{0,40}?:? ?)?(?<![\\d.,]|\\d[ \\u00a0\\u202f])(?<whole>${money})(?<sold>${what}{0,40}?)\\)?(?:[.,;] |\\n[\\s•*–-]*)(?<margin>(?:une |la |à |avec ){0,2}(?:taux de )?marge(?: \\p{L}+){0,2}?(?: de| à| :)? ${percent}(?: =| :|,? soit|${gap}?\\()${gap}?(?<part>${about}${money}))`,
  'giu',
)
const ofSalesAtAll = new RegExp(sales, 'iu')

/** A margin is told of what is sold, and of nothing else. */
function marginsIn(told: Told, said: Said): Claim[] {
  if (!/marge/i.test(said.text)) return []
  const text = [...textsAbove(told, said).slice(-1), said.text].join('\n')
  return matchesIn(text, ofSales).flatMap(match => {
    const { sold = '', margin = '', whole = '' } = match.groups ?? {}
    const before = match[0].slice(0, match[0].indexOf(whole))
    return ofSalesAtAll.test(before + sold) ? claimOf(match, margin) : []
  })
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
