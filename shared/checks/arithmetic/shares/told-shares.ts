import { sum } from '../../../domain/money.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatPercent } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import {
  closedList,
  isNearlyShared,
  isRest,
  listedToTheRest,
  listsInBrackets,
  sharedAmong,
} from './closed-lists.ts'
import { listsIn } from './share-lists.ts'
import { tellsShareInWords } from './shares-in-words.ts'

/**
 * Shares of one whole told one after the other: together they never exceed it, and they make it where
 * the last one is « le reste ».
 */
export function toldShares(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    listsIn(told).flatMap(({ said, text }) =>
      sharesIn(text).flatMap(shares => (isWhole(shares) ? [] : [finding(told, said, shares)])),
    ),
  )
}

type Share = {
  readonly label: string
  readonly percent: number
  readonly of: string
  /** On a line of its own, under « Répartition… », and under nothing that tells of some of them only. */
  readonly isListed?: boolean
  /** Under « Causes… »: parts of all of them, where they nearly are. */
  readonly isOfCauses?: boolean
}

/** Three shares or more of one whole: consecutive lines, or what one sentence lists, where no other is told in words. */
function sharesIn(text: string): Share[][] {
  if (shareCount(text) < 3) return []
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const ofLines = runs(lines.map((line, index) => shareOf(line, lines.slice(0, index))))
  const ofSentences = lines.flatMap(line => runs(enumerated(line)))
  const ofBrackets = lines.flatMap(inBrackets)
  const least = lines.some(tellsShareInWords) ? 100 : 0
  return [...ofLines, ...ofSentences, ...ofBrackets].filter(
    shares => shares.length >= 3 && totalOf(shares) >= least,
  )
}

function totalOf(shares: readonly Share[]): number {
  return sum(shares.map(({ percent }) => percent))
}

function shareCount(text: string): number {
  return text.split('%').length - 1
}

function inBrackets(line: string): Share[][] {
  if (!/\([^()%]*%[^()%]*%[^()%]*%/.test(line)) return []
  return listsInBrackets(line).map(items =>
    items
      .flatMap(({ label, digits }) => share(label, digits, 'total') ?? [])
      .map(each => ({ ...each, isListed: true })),
  )
}

const lineShare =
  /^[\s*•–-]*([^:()%]{2,60}?)\s*(?:\(|:|–)\s*(\d+(?:[.,]\d+)?)\s?%\s*((?:d[ue]s? |de l[’']?|de la )?[\p{L}’' .]{0,30}?)\s*(?:\)|$|[,;])/u

function shareOf(line: string, above: readonly string[]): Share | undefined {
  if (!line.includes('%')) return undefined
  const [, label = '', digits, of = ''] = lineShare.exec(line.trim()) ?? []
  if (digits === undefined) return undefined
  const title = above.findLast(each => !lineShare.test(each.trim())) ?? ''
  const isWhole = of.trim() === '' && /^\W*(?:repartition|ventilation)\b/.test(folded(title))
  const isOfCauses = of.trim() === '' && causes.test(folded(title))
  const found = share(label, digits, isWhole || isOfCauses ? 'total' : of)
  return found && { ...found, isListed: (isWhole || isOfCauses) && !isOfSome(title), isOfCauses }
}

/** What they share out nearly is the whole, or they are rates of each. */
const causes = /^\W*(?:les |leurs? )?(?:causes?|motifs?|origines?|raisons?|provenances?)\b/

function isOfSome(title: string): boolean {
  return /\b(?:principa|top|premie|dont|notamment|majeur|plus (?:gros|grand)|extrait|exemple)/.test(
    folded(title),
  )
}

/** « France (70 %), Belgique (20 %) et Luxembourg (10 %) », after the word that tells of what. */
function enumerated(line: string): (Share | undefined)[] {
  if (shareCount(line) < 3) return []
  const bare = listedBare(line)
  if (bare.length > 0) return bare
  const whole = listedToTheRest(line).flatMap(
    ({ label, digits }) => share(label, digits, 'total') ?? [],
  )
  if (whole.length > 0) return whole
  const intro = /(repartition|ventilation|zones?|structure|composition|mix)/.exec(folded(line))
  const isShared = intro !== null || isNearlyShared(line)
  const told = [...closedList(line), ...sharedAmong(line)]
  const closed = told.flatMap(({ label, digits }) => share(label, digits, 'total') ?? [])
  if (closed.length > 0) return closed.map(each => ({ ...each, isListed: true }))
  return [
    ...line.matchAll(/([\p{L}][^,;:()%]{1,40}?)\s*\(\s*(\d+(?:[.,]\d+)?)\s?%([^)]*)\)/gu),
  ].map(([, label = '', digits = '', of = '']) =>
    share(label, digits, of.trim() === '' && isShared ? 'total' : of),
  )
}

/** « Trafic : régional 60 %, national 30 %, Espagne 15 % », and nothing else in the sentence. */
function listedBare(line: string): Share[] {
  const [, name = '', list = ''] = /^[\s*•–-]*([^:]{2,40}?)[\s*]*:\s*(.+?)\.?$/u.exec(line) ?? []
  if (!sharedOut.test(folded(name))) return []
  const items = list
    .split(/, | et /)
    .map(item =>
      /^([\p{L}][^\d%]{1,40}?)[ \u00a0\u202f]+(\d+(?:[.,]\d+)?)[ \u00a0\u202f]?%$/u.exec(item),
    )
  if (items.length < 3 || items.some(item => item === null)) return []
  // Far above the whole, several answers were given.
  if (sum(items.map(item => toNumber(item?.[2] ?? ''))) > mostAnswers) return []
  return items.flatMap(item => share(item?.[1] ?? '', item?.[2] ?? '', 'total') ?? [])
}

const mostAnswers = 130

const sharedOut = pattern()`
  ^(?:
    (?:repartition|ventilation|structure|composition|mix|origines?|provenances?|sources?)\b
    .*
    |zones?|trafic|ventes|ca|chiffre d'affaires|activite|clientele|effectifs?|marches?
  )$
`

function share(label: string, digits: string, of: string): Share | undefined {
  const whole = folded(of).replace(/^(du|de la|de l'|des|de|d')\s*/, '')
  const percent = toNumber(digits)
  return wholes.test(whole) ? { label: label.trim(), percent, of: whole } : undefined
}

/** What is shared out; « des clients satisfaits » is a rate and adds up to nothing. */
const wholes =
  /^(ca|ca total|chiffre d'affaires|total|budget|budget total|ventes|effectifs?|commandes|charge|temps|marge|volume|montant|couts?)$/

function runs(shares: readonly (Share | undefined)[]): Share[][] {
  const found: Share[][] = []
  let current: Share[] = []
  for (const each of [...shares, undefined]) {
    if (each !== undefined && (current[0]?.of ?? each.of) === each.of) current.push(each)
    else {
      found.push(current)
      current = each === undefined ? [] : [each]
    }
  }
  return found
}

/** Halves may all be rounded up, where all are: 12,5 % told 13 %; of four other shares, the sum is one off at the most. */
function roundingOf(shares: readonly Share[]): number {
  const areHalves = shares.every(({ percent }) => percent % 5 === 3 || !Number.isInteger(percent))
  return areHalves ? shares.length / 2 : Math.max(1, Math.floor((shares.length - 1) / 2))
}

function isWhole(shares: readonly Share[]): boolean {
  const gap = totalOf(shares) - 100
  const rounding = roundingOf(shares)
  if (shares.every(({ isOfCauses }) => isOfCauses) && Math.abs(gap) > 10) return true
  if (gap > rounding) return false
  const hasRest = shares.some(({ label }) => isRest(label))
  const isAll = hasRest || shares.every(each => each.isListed)
  return !isAll || gap >= -rounding || (!hasRest && gap < -mostLeftOut)
}

/** Points of percent: where more than that is missing, a list may be one of the main parts. */
const mostLeftOut = 15

function finding(told: Told, { field, path }: Said, shares: readonly Share[]): Finding {
  const total = formatPercent(totalOf(shares))
  const terms = shares.map(({ percent }) => formatPercent(percent)).join(' + ')
  return {
    code: 'percent-mismatch',
    severity: 'error',
    place: placeIn(told, field, path, shares.map(({ label }) => label).join(', ')),
    message: `Les parts (${terms}) font ${total}, et non ${formatPercent(100)}.`,
    expected: formatPercent(100),
    stated: total,
  }
}
