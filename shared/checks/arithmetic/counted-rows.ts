import { folded } from '../../domain/folded.ts'
import { formatNumber, formatPercent } from '../../domain/french.ts'
import { sum } from '../../domain/money.ts'
import { toNumber } from '../../imports/words/french-numbers.ts'
import type { Finding } from '../finding.ts'
import { around, figuresLike, type Said } from '../said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../scene.ts'

/** « Appels de mai (600 appels) : », over « Devis : 240 appels (40 %) »: each is that share, together they are all. */
export function countedRows(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, rough).flatMap(said =>
      listsIn(said.text).flatMap(list => [
        ...wrongRows(told, said, list),
        ...wrongTotal(told, said, list),
      ]),
    ),
  )
}

/** A row that tells a count and its share. */
const rough = /: \d[\d \u00a0\u202f]* [^\n\d(]{2,30}\(\d+(?:,\d+)? ?%\)/

type Row = {
  readonly line: string
  readonly count: number
  readonly percent: number
  readonly half: number
}
type List = {
  readonly title: string
  readonly total: number
  readonly unit: string
  readonly rows: readonly Row[]
}

const number = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+`
const row = new RegExp(
  `^\\s*[-•*] [^\\n]*: (${number}) (\\p{L}[\\p{L}’'-]*)(?: [\\p{L}’'-]+)? \\((\\d+(?:,(\\d+))?)[ \\u00a0\\u202f]?%\\)[. ]*$`,
  'gu',
)

function listsIn(text: string): List[] {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return lines.flatMap((title, index) => {
    if (/^\s*[-•*] /.test(title)) return []
    const below = lines.slice(index + 1)
    const end = below.findIndex(line => line.search(row) === -1)
    const matches = below
      .slice(0, end === -1 ? undefined : end)
      .flatMap(line => [...line.matchAll(row)])
    const unit = unitOf(matches[0]?.[2] ?? '')
    const total = totalIn(title, unit)
    if (matches.length < 3 || total === undefined) return []
    if (matches.some(([, , own = '']) => unitOf(own) !== unit)) return []
    return [{ title, total, unit, rows: matches.map(rowOf) }]
  })
}

function unitOf(word: string): string {
  return folded(word).replace(/[sx]$/, '')
}

function rowOf([line, count = '', , percent = '', decimals = '']: RegExpMatchArray): Row {
  return {
    line,
    count: toNumber(count),
    percent: toNumber(percent),
    half: 0.5 * 10 ** -decimals.length,
  }
}

/** The only count of that unit in the title. */
function totalIn(title: string, unit: string): number | undefined {
  const counts = [
    ...title.matchAll(new RegExp(`(?<![\\d,.])(${number}) (\\p{L}[\\p{L}’'-]*)`, 'gu')),
  ]
  const [only, ...others] = counts.filter(([, , word = '']) => unitOf(word) === unit)
  return only === undefined || others.length > 0 ? undefined : toNumber(only[1] ?? '')
}

/** Where most of the shares are those of the title's count. */
function wrongRows(told: Told, said: Said, { total, rows }: List): Finding[] {
  const wrong = rows.filter(each => !isShare(each, total))
  if (wrong.length * 2 > rows.length) return []
  return wrong.map(({ line, count, percent }) => {
    const [expected, stated] = [Math.round((count / total) * 1000) / 10, percent].map(formatPercent)
    return finding(told, said, line, {
      code: 'percent-mismatch',
      message: `${formatNumber(count)} sur ${formatNumber(total)} font ${expected}, et non ${stated}.`,
      expected: expected ?? '',
      stated: stated ?? '',
    })
  })
}

function isShare({ count, percent, half }: Row, total: number): boolean {
  return Math.abs((count / total) * 100 - percent) <= half + 1e-9
}

/** Less than all may be listed: more cannot be, and shares that make a hundred tell that all are. */
function wrongTotal(told: Told, said: Said, { title, total, rows }: List): Finding[] {
  const counted = sum(rows.map(({ count }) => count))
  const shares = sum(rows.map(({ percent }) => percent))
  const isWhole = Math.abs(shares - 100) <= sum(rows.map(({ half }) => half))
  const isFar = Math.abs(counted - total) > total * 0.2
  if (counted === total || isFar || !isWhole) return []
  const [expected, stated] = [counted, total].map(formatNumber)
  return [
    finding(told, said, title, {
      code: 'total-mismatch',
      message: `${rows.map(({ count }) => formatNumber(count)).join(' + ')} font ${expected}, et non ${stated}.`,
      expected: expected ?? '',
      stated: stated ?? '',
    }),
  ]
}

function finding(
  told: Told,
  { text, field, path }: Said,
  line: string,
  wrong: Required<Pick<Finding, 'code' | 'message' | 'expected' | 'stated'>>,
): Finding {
  const quote = around(text, text.indexOf(line), line.length).replace(/[*_]/g, '')
  return { ...wrong, severity: 'error', place: placeIn(told, field, path, quote) }
}
