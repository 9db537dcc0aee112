import { sum } from '../../../domain/money.ts'
import { formatNumber } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, figuresSaid, type Said } from '../../reading/said.ts'
import { type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { joinedLines, type ListedLine, listedLines, placeOfLine } from '../listed-lines.ts'
import { type LeadingCounts, leadingCounts } from './leading-rows.ts'

/** « Effectif : 52 salariés », over « 38 cueilleurs », « 6 tailleurs », « 8 vendeurs »: they make it. */
export function rowsOfCounts(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    mayHaveRows(told)
      ? [...listedLines(told), ...joinedLines(told).map(underTitle)].flatMap(lines =>
          leadingCounts(lines).flatMap(list => (isRight(list) ? [] : [finding(told, list)])),
        )
      : [],
  )
}

/** Two of them, in entries one below the other or in the lines of one, below what may announce them. */
function mayHaveRows(told: Told): boolean {
  const found = figuresLike(told, rough)
  return found.some(({ path, text }, at) => {
    if (announcedRow.test(text) && twoRows.test(text)) return true
    const above = found[at - 1]
    return above !== undefined && isBelow(path, above.path) && mayBeAnnounced(told, above)
  })
}

function mayBeAnnounced(told: Told, row: Said): boolean {
  const said = figuresSaid(told)
  const over = said[said.indexOf(row) - 1]
  return over !== undefined && isBelow(row.path, over.path) && announcing.test(over.text)
}

function isBelow(path: Said['path'], above: Said['path']): boolean {
  const at = path.findIndex((key, index) => key !== above[index])
  const isNext = typeof path[at] === 'number' && path[at] === Number(above[at]) + 1
  return isNext && path.slice(at + 1).join('.') === above.slice(at + 1).join('.')
}

/** « Ils ont voté : », « 52 salariés ». */
const announcing = /(?::|\d \p{L}+(?: \([^()\n]*\))?)[*_\s]*$/u
const announcedRow =
  /(?::|\d \p{L}+(?: \([^()\n]*\))?)[*_\s]*[\n; ][ •*–-]*(?:\d{1,2}[.)] )?\**\d[\d \u00a0\u202f]*\** \p{L}/u

/** « Les 14 monteurs ont voté : 6 de Brest ; 5 de Vannes » is a title and its rows. */
function underTitle([first, ...others]: readonly ListedLine[]): ListedLine[] {
  if (first === undefined) return []
  const [, title, row] = /^([^\n]*\d[^\n]* :) (\d[^\n]*)$/u.exec(first.text) ?? []
  if (title === undefined || row === undefined) return [first, ...others]
  return [{ ...first, text: title }, { ...first, text: row }, ...others]
}

/** A line, or what an import joined to one, that begins with a count of something else than time. */
const rough =
  /(?:^|[\n;])[ •*–-]*(?:\d{1,2}[.)] )?\**\d[\d \u00a0\u202f]*\** (?!(?:h|min|minutes?|heures?|jours?|semaines?|mois|ans?)\b)\p{L}/u
const twoRows = new RegExp(`${rough.source}[\\s\\S]*?${rough.source.replace('^|', '')}`, 'u')

function isRight({ whole, counts, isByTrade }: LeadingCounts): boolean {
  const gap = sum(counts) - whole.value
  const reach = isByTrade && gap < 0 ? 0.05 : counts.length > 2 ? 0.2 : 0.1
  const isFar = Math.abs(gap) > Math.max(isByTrade ? 0 : 1, whole.value * reach)
  const isTooFew = isByTrade && counts.length < 3
  return gap === 0 || isFar || isTooFew || (gap > 0 && isSumOfSome(gap, counts))
}

/** Those told too many may be some of the others. */
function isSumOfSome(gap: number, counts: readonly number[]): boolean {
  const sums = new Set([0])
  for (const count of counts.slice(0, 12)) for (const known of [...sums]) sums.add(known + count)
  return counts.length > 12 || sums.has(gap)
}

function finding(told: Told, { title, whole, counts, isByTrade }: LeadingCounts): Finding {
  const expected = formatNumber(sum(counts))
  const place = placeOfLine(told, title)
  return {
    code: 'total-mismatch',
    severity: isByTrade ? 'warning' : 'error',
    place: { ...place, quote: (place.quote ?? '').replace(/[*_]/g, '') },
    message: `${counts.map(formatNumber).join(' + ')} font ${expected}, et non ${whole.source}.`,
    expected,
    stated: whole.source,
  }
}
