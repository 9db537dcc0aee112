import { type Figure, figuresIn } from '../../../french/figures/figures.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { folded } from '../../../french/folded.ts'
import { letter } from '../../../french/letters.ts'
import { formatNumber, formatPercent } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, figuresSaid, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, toldClient, writingsOf } from '../../scene/scene.ts'
import { listedLines } from '../listed-lines.ts'

/** « 220 appels par jour. 35 % d’entre eux (77 appels) »: of a count of the same things told near it. */
export function countsInBrackets(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, rough).flatMap(said =>
      claimsIn(said.text).flatMap(claim => {
        const whole = wrongWhole(claim, wholesOf(told, said, claim))
        return whole === undefined ? [] : [finding(told, said, claim, whole)]
      }),
    ),
  )
}

const rough = /\d ?% [^\n()]{0,60}\(\d/

type Claim = {
  readonly quote: string
  readonly index: number
  readonly percent: Figure
  readonly part: Figure
  /** What is counted, in the singular. */
  readonly noun: string
}

const count = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+`
const claim = new RegExp(
  `(?<![\\d.,+−–-]|[+−–-] )(?<percent>\\d{1,2}(?:,\\d+)?[ \\u00a0\\u202f]?%) (?:des (?<noun>[${letter}]{4,})|d[’']entre (?:eux|elles)|de (?:ces|nos|vos|leurs) (?<own>[${letter}]{4,}))[^.;:()\\d\\n%€]{0,40}\\((?:soit )?(?<part>${count})(?:[ \\u00a0\\u202f](?<unit>[${letter}]{4,}))?\\)`,
  'giu',
)

function claimsIn(text: string): Claim[] {
  return matchesIn(text, claim).flatMap(({ 0: quote, index, groups = {} }) => {
    const [percent] = figuresIn(groups.percent ?? '')
    const [part] = figuresIn(groups.part ?? '')
    const noun = groups.unit ?? groups.noun ?? groups.own ?? ''
    if (percent === undefined || part === undefined || noun === '') return []
    if (toldApart.test(text.slice(0, index))) return []
    return [{ quote, index, percent, part, noun: folded(noun).replace(/[sx]$/, '') }]
  })
}

/** « 1 200 colis, dont 9 % des colis (108) »: held where they are told in one breath. */
const toldApart = /, dont $|\d[^.;\n%]{3,80}, $/

/** Counts of the same things: in the same text or list, and in what the client’s sheet says of it. */
function wholesOf(told: Told, { text, path }: Said, { noun, index, quote }: Claim): number[] {
  const rest = `${text.slice(0, index)} ${text.slice(index + quote.length)}`
  const beside = listedLines(told).find(lines => lines.some(({ said }) => said.path === path)) ?? []
  const sheet = told.client === undefined ? [] : figuresSaid(toldClient(told.client))
  const texts = [
    rest,
    ...[...beside.map(line => line.text), ...sheet.map(each => each.text)].filter(
      each => each !== text,
    ),
  ]
  return texts.flatMap(each => countsOf(each, noun))
}

/** « 58 000 nuitées », « Nuitées 2024 : 58 000 ». */
function countsOf(text: string, noun: string): number[] {
  const labelled = new RegExp(`^\\W*${noun}[a-z]*(?: 20\\d\\d)? : (${count})(?![\\d%]|,\\d)`).exec(
    folded(text),
  )
  return [
    ...figuresIn(text).flatMap(({ unit, value }) => (unit === noun ? [value] : [])),
    ...(labelled?.[1] === undefined ? [] : [toNumber(labelled[1])]),
  ]
}

/** The one whose share it nearly is, where it is that of none. */
function wrongWhole({ percent, part }: Claim, wholes: readonly number[]): number | undefined {
  const gaps = wholes
    .filter(whole => whole > part.value)
    .map(whole => ({ whole, expected: (whole * percent.value) / 100 }))
  const isRight = gaps.some(
    ({ whole, expected }) =>
      Math.abs(expected - part.value) <= (percent.half / 100) * whole + Math.max(1, rounding(part)),
  )
  return isRight
    ? undefined
    : gaps.find(({ expected }) => Math.abs(part.value / expected - 1) <= 0.3)?.whole
}

function rounding({ value }: Figure): number {
  return 0.5 * 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0)
}

function finding(
  told: Told,
  { text, field, path }: Said,
  { quote, index, percent, part }: Claim,
  whole: number,
): Finding {
  const expected = formatNumber(Math.round((whole * percent.value) / 100))
  return {
    code: 'percent-mismatch',
    severity: 'error',
    place: placeIn(told, field, path, around(text, index, quote.length)),
    message: `${formatPercent(percent.value)} de ${formatNumber(whole)} font ${expected}, et non ${formatNumber(part.value)}.`,
    expected,
    stated: formatNumber(part.value),
  }
}
