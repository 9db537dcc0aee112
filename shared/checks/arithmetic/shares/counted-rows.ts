import { sum } from '../../../domain/money.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { folded } from '../../../french/folded.ts'
import { letter } from '../../../french/letters.ts'
import { formatNumber, formatPercent } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { isOfSomethingElse, reachOfWholes } from '../../reading/plausible.ts'
import { around, figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { type ListedLine, listedLines } from '../listed-lines.ts'

/** « Appels de mai (600 appels) : », over « Devis : 240 appels (40 %) »: each is that share, together they are all. */
export function countedRows(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, rough).length === 0
      ? []
      : listedLines(told).flatMap(lines =>
          listsIn(lines).flatMap(list => [...wrongRows(told, list), ...wrongTotal(told, list)]),
        ),
  )
}

/** A row that tells a count and its share. */
const rough = /[:(] ?\d[^\n]*\d ?%/

type Row = {
  readonly line: ListedLine
  readonly count: number
  readonly percent: number
  readonly half: number
}
type List = {
  readonly title: ListedLine | undefined
  /** The count of the title, or what the rows make where it tells none that they are shares of. */
  readonly total: number
  readonly rows: readonly Row[]
}

const number = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+`
const percent = '(?<percent>\\d+(?:,\\d+)?)[ \\u00a0\\u202f]?%'
const count = `(?<count>${number})(?: (?<unit>[${letter}][${letter}’'-]*)(?: [${letter}’'-]+)?)?`
const forms: readonly RegExp[] = [
  new RegExp(
    `^\\s*(?:[-•*] )?[^\\n:]{2,60}: ${count} ?(?:\\(|, |– |- |\\/ ?)${percent}\\)?[. ]*$`,
    'u',
  ),
  new RegExp(`^\\s*(?:[-•*] )?[^\\n:]{2,60}: ${percent} \\(${count}\\)[. ]*$`, 'u'),
  new RegExp(
    `^\\s*(?:[-•*] )?[^\\n:()]{2,60} \\(${count}(?:, | – | - | ?\\/ ?)${percent}\\)[. ]*$`,
    'u',
  ),
]

function rowIn(line: ListedLine): (Row & { readonly unit: string }) | undefined {
  const text = line.text.replace(/\*/g, '').replace(/^\s+/, '')
  const {
    count: digits,
    percent: share = '',
    unit = '',
  } = forms.map(form => form.exec(text)).find(match => match !== null)?.groups ?? {}
  if (digits === undefined || /^total\b/i.test(text.replace(/^[-• ]+/, ''))) return undefined
  const decimals = share.split(',')[1] ?? ''
  const half = 0.5 * 10 ** -decimals.length
  return { line, count: toNumber(digits), percent: toNumber(share), half, unit: unitOf(unit) }
}

function listsIn(lines: readonly ListedLine[]): List[] {
  const rows = lines.map(rowIn)
  return rows.flatMap((row, index) => {
    if (row === undefined || rows[index - 1] !== undefined) return []
    const end = rows.findIndex((each, rank) => rank > index && each === undefined)
    const own = rows.slice(index, end === -1 ? undefined : end).flatMap(each => each ?? [])
    const isOneKind = own.every(({ unit }) => unit === row.unit)
    return own.length < 3 || !isOneKind ? [] : [listOf(lines[index - 1], own, row.unit)]
  })
}

/** Of the only count of that unit in the title, if any; else, or where most of them are no share of it, of all. */
function listOf(title: ListedLine | undefined, rows: readonly Row[], unit: string): List {
  const told = totalIn(title?.text ?? '', unit)
  const all = sum(rows.map(each => each.count))
  const isTold =
    told !== undefined && rows.filter(each => isShare(each, told)).length * 2 >= rows.length
  return { title: isTold ? title : undefined, total: isTold ? told : all, rows }
}

function unitOf(word: string): string {
  return folded(word).replace(/[sx]$/, '')
}

/** The only count of that unit in the title, or of all. */
function totalIn(title: string, unit: string): number | undefined {
  const counts = matchesIn(title, counted).map(({ groups = {} }) => ({
    count: toNumber(groups.count ?? ''),
    unit: unitOf(groups.unit ?? ''),
  }))
  const [only, ...others] = counts.filter(each => unit === '' || each.unit === unit)
  return others.length > 0 ? undefined : only?.count
}

const counted = new RegExp(
  `(?<![\\d,.])(?<count>${number})[ \\u00a0\\u202f](?<unit>(?!mois|ans?|jours?|semaines?|janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)[${letter}][${letter}’'-]*)`,
  'gu',
)

/** Where most of the shares are those of the title's count, or of all that is listed and nearly make the whole. */
function wrongRows(told: Told, { title, total, rows }: List): Finding[] {
  const wrong = rows.filter(each => !isShare(each, total))
  const gap = Math.abs(sum(rows.map(each => each.percent)) - 100)
  if (wrong.length * 2 > rows.length || (title === undefined && gap > mostOff)) return []
  return wrong.map(({ line, count, percent }) => {
    const [expected, stated] = [Math.round((count / total) * 1000) / 10, percent].map(formatPercent)
    return finding(told, line, {
      code: 'percent-mismatch',
      message: `${formatNumber(count)} sur ${formatNumber(total)} font ${expected}, et non ${stated}.`,
      expected: expected ?? '',
      stated: stated ?? '',
    })
  })
}

/** Points of percent: further from the whole, they are rates of each. */
const mostOff = 15

function isShare({ count, percent, half }: Row, total: number): boolean {
  return Math.abs((count / total) * 100 - percent) <= half + 1e-9
}

/** Less than all may be listed: more cannot be, and shares that make a hundred tell that all are. */
function wrongTotal(told: Told, { title, total, rows }: List): Finding[] {
  const all = sum(rows.map(({ count }) => count))
  const shares = sum(rows.map(({ percent }) => percent))
  const isWhole = Math.abs(shares - 100) <= sum(rows.map(({ half }) => half))
  const isFar = isOfSomethingElse(all, total, reachOfWholes)
  if (title === undefined || all === total || isFar || !isWhole) return []
  const [expected, stated] = [all, total].map(formatNumber)
  return [
    finding(told, title, {
      code: 'total-mismatch',
      message: `${rows.map(({ count }) => formatNumber(count)).join(' + ')} font ${expected}, et non ${stated}.`,
      expected: expected ?? '',
      stated: stated ?? '',
    }),
  ]
}

function finding(
  told: Told,
  { said: { text, field, path }, text: line }: ListedLine,
  wrong: Required<Pick<Finding, 'code' | 'message' | 'expected' | 'stated'>>,
): Finding {
  const quote = around(text, text.indexOf(line), line.length).replace(/[*_]/g, '')
  return { ...wrong, severity: 'error', place: placeIn(told, field, path, quote) }
}
