import type { Figure } from '../../../french/figures/figures.ts'
import { formatNumber } from '../../../french/writing.ts'
import { difference, isProduct, type Relation, relations } from './column-relations.ts'
import type { Row } from './rows.ts'

export type WrongCell = {
  readonly row: Row
  readonly column: number
  readonly stated: Figure
  readonly expected: number
  readonly reckoning: string
}

/** Where the rows of a table all follow one relation but one, or two of many, those are wrong. */
export function wrongCells(rows: readonly Row[]): WrongCell[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, index) => index)
  const pairs = columns.flatMap(one =>
    columns.filter(other => one < other).map(other => [one, other] as const),
  )
  const tried = pairs.flatMap(([one, other]) =>
    relations.map(relation =>
      columns
        .filter(third => third !== one && third !== other)
        .map(third => ({
          third,
          relation,
          pair: [one, other] as const,
          judged: judge(rows, [one, other, third], relation),
        })),
    ),
  )
  const laws = tried.flat().filter(({ judged }) => isLaw(judged))
  const found = tried
    // What two columns make for every row is not what they nearly make of another.
    .filter(thirds => !thirds.some(each => laws.includes(each)))
    .flatMap(thirds => thirds.filter(each => isRule(each.judged)))
    // Nor is what one of them makes with another.
    .filter(each => !laws.some(law => law.third === each.third && isSharing(law.pair, each.pair)))
    .flatMap(({ judged, relation, pair }) =>
      judged.filter(isWrong).map(each => (relation === difference ? asRest(each, pair) : each)),
    )
  return onePerRow([
    ...wrongSums(rows),
    ...found.toSorted((one, other) => other.column - one.column),
  ])
}

/** Of what is planned, spent and left, what is left follows from the two others: it is what is wrong. */
function asRest(wrong: WrongCell, [first, other]: readonly [number, number]): WrongCell {
  const [whole, rest] = [wrong.row.cells[first], wrong.row.cells[other]]
  if (other < wrong.column || whole === undefined || rest === undefined) return wrong
  const reckoning = difference.inWords(inWords(whole), inWords(wrong.stated))
  return {
    row: wrong.row,
    column: other,
    stated: rest,
    expected: whole.value - wrong.stated.value,
    reckoning,
  }
}

function isSharing(one: readonly number[], other: readonly number[]): boolean {
  return one.some(column => other.includes(column))
}

type Columns = readonly [number, number, number]

function judge(
  rows: readonly Row[],
  [first, second, third]: Columns,
  relation: Relation,
): Judged[] {
  return rows.flatMap(row => {
    const [one, other, stated] = [row.cells[first], row.cells[second], row.cells[third]]
    if (one === undefined || other === undefined || stated === undefined) return []
    if (relation.isPercent !== true && stated.unit === '%' && one.unit !== '%') return []
    if (relation.isPercent === true && stated.unit !== '%') return []
    const percents = [one, other, stated].filter(({ unit }) => unit === '%').length
    if (relation.isPercent !== true && percents > 0 && percents < 3 && !isProduct(relation))
      return []
    const isPaidByHour = stated.unit === '€' && (one.unit === 'min') !== (other.unit === 'min')
    const hours = isPaidByHour ? 60 : 1
    const expected = relation.compute(one.value, other.value) / hours
    if (!Number.isFinite(expected)) return []
    const isRight = fits(
      stated,
      expected,
      one.half < 0.5 || other.half < 0.5 ? one.half + other.half : 0,
    )
    const isWhole = relation.isPercent === true && stated.value === 100
    const isTelling = one.value !== 0 && other.value !== 0 && stated.value !== 0 && !isWhole
    const reckoning = relation.inWords(inWords(one), inWords(other))
    return [{ row, column: third, stated, expected, reckoning, isRight, isTelling }]
  })
}

function inWords({ unit, value, source }: Figure): string {
  return unit === 'min' ? source : formatNumber(value)
}

/** As shown, or with the sign that nobody writes. */
function fits(stated: Figure, expected: number, rounding: number): boolean {
  const isNear = (value: number) => Math.abs(value - stated.value) <= stated.half + rounding + 1e-9
  const isCut =
    Math.abs(expected) >= Math.abs(stated.value) &&
    Math.abs(expected - stated.value) < 2 * stated.half
  return stated.unit === '%' || stated.half < 0.5
    ? isNear(expected) || isCut
    : Math.abs(expected - stated.value) < 0.01 + rounding
}

type Judged = WrongCell & { readonly isRight: boolean; readonly isTelling: boolean }

function isWrong({ isRight }: Judged): boolean {
  return !isRight
}

/** Every row follows it: whatever other relation most of them follow is chance. */
function isLaw(judged: readonly Judged[]): boolean {
  return judged.every(({ isRight }) => isRight) && judged.filter(isProof).length >= 2
}

function isProof({ isRight, isTelling, stated }: Judged): boolean {
  return isRight && isTelling && Math.abs(stated.value) > 5
}

/** Two rows at least that no chance explains, and one that breaks it, two of more than six. */
function isRule(judged: readonly Judged[]): boolean {
  const proofs = judged.filter(isProof).length
  const wrong = judged.filter(isWrong).length
  const isClear = proofs >= 3 || (proofs === 2 && wrong === 1)
  return isClear && wrong > 0 && wrong <= (judged.length > 6 ? 2 : 1)
}

/** A last column, or a first one, that is the sum of three others or more. */
function wrongSums(rows: readonly Row[]): WrongCell[] {
  const last = rows.flatMap(row => sumOf(row, figures => [figures.at(-1), figures.slice(0, -1)]))
  const first = rows.flatMap(row => sumOf(row, ([whole, ...parts]) => [whole, parts]))
  return [last, first].flatMap(judged => (isRule(judged) ? judged.filter(isWrong) : []))
}

type Split = (figures: readonly Figure[]) => readonly [Figure | undefined, readonly Figure[]]

/** Percents beside them are parts of something else; so is a rate before bare numbers. */
function sumOf(row: Row, split: Split): Judged[] {
  const known = row.cells.flatMap(cell => (cell === undefined || cell.unit === '%' ? [] : [cell]))
  const figures = known.some(({ unit }) => unit !== '€')
    ? known.filter(({ unit }) => unit !== '€')
    : known
  const [stated, parts] = split(figures)
  if (stated === undefined || parts.length < 3) return []
  const expected = parts.reduce((total, { value }) => total + value, 0)
  const reckoning = parts.map(({ value }) => formatNumber(value)).join(' + ')
  const isRight = Math.abs(expected - stated.value) < 0.01
  return [
    {
      row,
      column: row.cells.indexOf(stated),
      stated,
      expected,
      reckoning,
      isRight,
      isTelling: true,
    },
  ]
}

function onePerRow(found: readonly WrongCell[]): WrongCell[] {
  return found.filter((each, index) => found.findIndex(({ row }) => row === each.row) === index)
}
