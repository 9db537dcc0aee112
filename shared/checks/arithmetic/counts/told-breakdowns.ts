import { sum } from '../../../domain/money.ts'
import { shown, statedFigure } from '../../../french/figures/figure-words.ts'
import { type Figure, figuresIn, isNear } from '../../../french/figures/figures.ts'
import { letter } from '../../../french/letters.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatNumber } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, type ToldReport, writingsOf } from '../../scene/scene.ts'

/** « 62 employés (41 en production, 12 au bureau et 9 en logistique) »: the parts make the whole. */
export function toldBreakdowns(scene: Scene): Finding[] {
  return [
    ...writingsOf(scene).flatMap(told =>
      figuresLike(told, rough).flatMap(said =>
        said.text.split('\n').flatMap(line => wrongIn(told, said, line)),
      ),
    ),
    ...scene.reports.flatMap(titledDeliverables),
  ]
}

function wrongIn(told: Told, said: Said, line: string): Finding[] {
  return breakdownsIn(line).flatMap(each =>
    isRight(each) ? [] : [finding(told, said, line, each)],
  )
}

/** « 46 personnes formées », and what they were beside it. */
function titledDeliverables(account: ToldReport): Finding[] {
  return account.report.deliverables.flatMap(({ title, notes = '' }, index) => {
    const [first = ''] = notes.split('\n')
    const line = `${title} : ${first}`
    if (!/^\d/.test(title) || !/^\d[^\n]*, \d/.test(first)) return []
    const path = ['deliverables', index, 'notes']
    return wrongIn(
      account,
      { field: 'Livrables', text: line, words: '', path, isQuoted: false },
      line,
    )
  })
}

/** A whole, then two parts at least. */
const rough =
  /(?:\(|: |, dont |, soit )[^\n)]{0,60}(?:\d[^\n)]{1,50}(?:,| et )[^\n)]{1,60}\d|\(\d[^\n()]{0,15}\)(?:,| et ))/

type Breakdown = {
  readonly whole: Figure
  readonly parts: readonly Figure[]
  /** « dont »: other parts may go untold. */
  readonly isPartial: boolean
  /** « dont 4 avec photo et 9 avec fiche »: one may have both. */
  readonly isOverlapping: boolean
  readonly start: number
  readonly end: number
}

const twoFigures = /\d\D+\d/

/** A list in parentheses, or up to the end of the sentence after « : » or « dont ». */
const lists: readonly RegExp[] = [
  /\((?<list>[^()]*(?:\([^()]*\)[^()]*)*)\)/g,
  /[ \u00a0\u202f]: (?<list>[^:.;]*(?:[.]\d[^:.;]*)*)(?=[.;]|$)/g,
  /, (?:dont|soit) (?<list>[^:.;]*(?:[.]\d[^:.;]*)*)(?=[.;]|$)/gi,
]

function breakdownsIn(line: string): Breakdown[] {
  if (!/\d\D+\d+\D+\d/.test(line)) return []
  return lists.flatMap(pattern =>
    matchesIn(line, pattern).flatMap(match => {
      const list = match.groups?.list ?? ''
      if (!twoFigures.test(list)) return []
      const start = match.index + match[0].indexOf(list)
      const whole = figuresIn(line).findLast(
        figure => figure.start + figure.source.length <= match.index,
      )
      if (whole === undefined || !isTold(line, whole, match.index)) return []
      const parts = partsOf(list) ?? partsInBrackets(list, whole, line.slice(whole.end))
      if (parts === undefined) return []
      const isPartial = /^dont /i.test(list) || /dont $/i.test(line.slice(0, start))
      const isOverlapping = /\d[^,]{0,12} (?:avec|sans|ayant|qui) /.test(list)
      const found = {
        whole,
        parts,
        isPartial,
        isOverlapping,
        start: whole.start,
        end: start + list.length,
      }
      return isOneKind(found) ? [found] : []
    }),
  )
}

/** Nothing but a few words between the whole and the list of its parts. */
function isTold(line: string, { end, isVague }: Figure, index: number): boolean {
  const gap = line.slice(end, index)
  return !isVague && gapWords.test(gap) && !otherLists.test(gap)
}

const gapWords = new RegExp(
  `^[*_]*(?:[ \\u00a0\\u202f]?[${letter}’'/-]+[ \\u00a0\\u202f]?){0,6}[*_ ]*$`,
  'u',
)
const otherLists = /\b(?:vs|contre|sur|parmi|objectif|pour|entre|après|avant|en plus|par)\b/iu
const notParts = pattern('iu')`
  [×=+→<>≥≤~]
  |\b(?:
    vs|contre|au lieu|objectif|prévue?s?|notamment|par exemple|ex\.|etc|hors|plus|moins|sur
    |max|(?<!\d[ \u00a0\u202f]?)min|soit|puis|de \d|à \d|y compris|inclus|reste|entre|page
  )\b
  |…|\d ?[-–/] ?\d
`

/** One figure each, all told in one way: « 5 critiques, 8 mineurs », « chirurgie 0,8 M€, boutique 0,5 M€ ». */
function partsOf(list: string): Figure[] | undefined {
  const bare = list.replace(/ ?\([^()]*\)/g, '')
  if (notParts.test(bare)) return undefined
  const items = bare.replace(/^dont /i, '').split(/,(?!\d)| et (?=\d)| ; | puis /)
  if (items.length < 2 || !items.every(item => /\d/.test(item))) return undefined
  const parts = items.map(item => figuresIn(item))
  if (parts.some(({ length }) => length !== 1)) return undefined
  const figures = parts.flat()
  const isFirst = items.every(item => /^\s*\d/.test(item))
  const isLast = items.every(item => inLetters.test(item))
  if (!isFirst && !isLast) return undefined
  const isNamed = items.every(item => namedItem.test(item))
  return isNamed && figures.every(({ isVague }) => !isVague) ? figures : undefined
}

/** « 45 % des ventes : un grossiste (22 %), deux écoles (14 %) et une mairie (9 %) », each without a sign. */
function partsInBrackets(list: string, whole: Figure, after: string): Figure[] | undefined {
  const isShare = whole.unit !== '%' || /^ (?:du|des|de la|de l[’'])/.test(after)
  if (!isShare || whole.sign !== '' || notParts.test(list) || byPlace.test(after)) return undefined
  const items = list.split(/,(?!\d) ?| et (?![^()]*\))/).map(item => figureInBrackets.exec(item))
  if (items.length < 2 || items.some(item => item === null)) return undefined
  const figures = items.map(item => figuresIn(item?.[1] ?? ''))
  return figures.every(({ length }) => length === 1) ? figures.flat() : undefined
}

/** « 430 agents dans deux agences : Brest (260) et Lorient (150) » is found by itself. */
const byPlace = /^[^:]* (?:dans|entre|en) /
const figureInBrackets = new RegExp(
  `^\\s*[${letter}][^()\\d]{1,50} \\((\\d[^()${letter}]{0,12}[${letter}€%]{0,9})\\)\\s*$`,
)

const inLetters = new RegExp(`^\\s*[${letter}]`)
const namedItem = new RegExp(`[${letter}]{2}|€|%`)

/** People and people, euros and euros; a part of a duration is none of a count. */
function isOneKind({ whole, parts }: Breakdown): boolean {
  const measured = new Set(['€', '%', 'min', 'points', 'jour', 'semaine', 'mois', 'an'])
  if (measured.has(whole.unit)) return parts.every(({ unit }) => unit === whole.unit)
  const isCount = [whole, ...parts].every(({ value }) => Number.isInteger(value))
  const isYear = whole.unit === '' && whole.value >= 1900 && whole.value < 2100
  return isCount && !isYear && parts.every(({ unit }) => !measured.has(unit))
}

/** A count below two thousand is exact. Too far from the whole, the list is one of something else: « 3 sites (12 agences, 4 dépôts) ». */
function isRight({ whole, parts, isPartial, isOverlapping }: Breakdown): boolean {
  const total = sum(parts.map(({ value }) => value))
  const rounding = sum(parts.map(({ half }) => (half < 0.5 || whole.half > 1 ? half : 0)))
  const isExact = Number.isInteger(whole.value) && whole.value < 2000 && rounding === 0
  if (isExact ? total === whole.value : isNear({ ...whole, half: whole.half + rounding }, total))
    return true
  const reach = Math.max(1, whole.value * (parts.length > 2 ? 0.2 : 0.1))
  const isElsewhere = Math.abs(total - whole.value) > reach + 1e-9
  return isElsewhere || (isPartial && (total < whole.value || isOverlapping))
}

function finding(
  told: Told,
  { text, field, path }: Said,
  line: string,
  { whole, parts, start, end }: Breakdown,
): Finding {
  const total = sum(parts.map(({ value }) => value))
  const expected = shown(whole, total)
  const terms = parts.map(({ value }) => formatNumber(value)).join(' + ')
  return {
    code: whole.unit === '%' ? 'percent-mismatch' : 'total-mismatch',
    severity: 'error',
    place: placeIn(told, field, path, around(text, text.indexOf(line) + start, end - start)),
    message: `${terms} font ${expected}, et non ${whole.source}.`,
    expected,
    stated: statedFigure(whole),
  }
}
