import { sum } from '../../../domain/money.ts'
import { shown, statedFigure } from '../../../french/figures/figure-words.ts'
import type { Figure } from '../../../french/figures/figures.ts'
import { formatNumber } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import { isOfSomethingElse, reachOfSums } from '../../reading/plausible.ts'
import { figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { wrongPassages, wrongShares } from './column-shares.ts'
import type { Row, Table } from './rows.ts'
import { tablesIn } from './tables.ts'
import { type WrongCell, wrongCells } from './wrong-cells.ts'

/** The totals of a table are those of its columns, and each row reckons as the others do. */
export function toldTables(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    tablesIn(figuresLike(told, rough)).flatMap(table => {
      const rows = table.rows.filter(({ kind }) => kind === 'line')
      const wrong = [...wrongCells(rows), ...wrongShares(rows), ...wrongPassages(table)]
      return [
        ...wrong.map(cell => rowFinding(told, cell, table)),
        ...wrongTotals(table, wrong).map(total => totalFinding(told, total)),
      ]
    }),
  )
}

/** Cells of figures, in a table or in a row of a list; one alone may be the first row. */
const rough = /\|[^\n]*\d| [–—-] [^\n]*\d| : [^\n]{0,12}\d[^\n]* ; | : \d[\d \u00a0\u202f]*$/m

type WrongTotal = {
  readonly row: Row
  readonly name: string
  readonly stated: Figure
  readonly expected: number
  readonly parts: readonly number[]
}

/** Rates, marks and prices of one unit add up to nothing. */
const notSummed =
  /prix|unitaire|taux|tjm|note|moyen|avancement|delai|duree|ratio|part\b|age|rang|priorite|poids|semaine|annee|date|score/

/** A total of rows one of which is wrong may be that of the right ones. */
function wrongTotals({ names, rows }: Table, wrong: readonly WrongCell[]): WrongTotal[] {
  const mended = rows.map(row => mendedRow(row, wrong))
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, column) => column)
  const judged = columns.flatMap(column => {
    const name = names[column] ?? ''
    const right = totalsOf(mended, name, column).filter(({ isRight }) => isRight)
    return totalsOf(rows, name, column).map(each => {
      const isMended = right.some(({ row }) => row.text === each.row.text)
      return isMended ? { ...each, isRight: true } : each
    })
  })
  const isSummed = judged.some(({ isRight }) => isRight) || names.length > 0
  return isSummed ? judged.filter(({ isRight }) => !isRight) : []
}

function mendedRow(row: Row, wrong: readonly WrongCell[]): Row {
  const found = wrong.find(each => each.row === row)
  if (found === undefined) return row
  const cells = row.cells.map((cell, index) =>
    cell !== undefined && index === found.column ? { ...cell, value: found.expected } : cell,
  )
  return { ...row, cells }
}

function totalsOf(rows: readonly Row[], name: string, column: number) {
  return rows.flatMap((row, index) => {
    const stated = row.cells[column]
    if (stated === undefined || row.kind === 'line') return []
    const isOfMarks = row.kind === 'average' && /note|score/.test(name)
    if (notSummed.test(name) && !isOfMarks && !isWholeOfShares(name, stated)) return []
    const above = partsAbove(rows.slice(0, index), row.kind)
    const figures = above.flatMap(each => each.cells[column] ?? [])
    if (figures.length < 2 || figures.length < above.length - 1) return []
    if (figures.some(({ unit }) => unit !== stated.unit && unit !== '' && stated.unit !== ''))
      return []
    if (stated.unit === '%' && stated.value !== 100) return []
    const parts = figures.map(({ value }) => value)
    const whole = sum(parts)
    const expected = row.kind === 'average' ? whole / parts.length : whole
    const margin =
      row.kind === 'average' ? averageMargin(stated, figures) : sumMargin(stated, figures)
    const isRight =
      Math.abs(expected - stated.value) <=
      (stated.unit === '%' ? parts.length * 0.5 : margin) + 1e-9
    // Another thing altogether: a maximum, a number of rows.
    const isElsewhere = isOfSomethingElse(stated.value, expected, reachOfSums)
    return isElsewhere ? [] : [{ row, name, stated, expected, parts, isRight }]
  })
}

function sumMargin({ half }: Figure, parts: readonly Figure[]): number {
  return half < 0.5 ? half + sum(parts.map(part => part.half)) * 0.2 : 0.01
}

/** Whole marks are exact; those with decimals hide as much as they do on average. */
function averageMargin({ half }: Figure, parts: readonly Figure[]): number {
  return half + sum(parts.map(part => (part.half < 0.5 ? part.half : 0))) / parts.length
}

/** « Part : 100 % », below what they share out. */
function isWholeOfShares(name: string, { unit, value }: Figure): boolean {
  return (
    /^(?:part|poids)(?: (?:du |des |de la |dans le )?(?:total|cout|ca|budget)s?)?(?: \(?%\)?| en %)?$/.test(
      name,
    ) &&
    unit === '%' &&
    value === 100
  )
}

/** A sub-total is that of the lines since the one before it; a second total, of the first and what follows. */
function partsAbove(above: readonly Row[], kind: Row['kind']): Row[] {
  const last = above.findLastIndex(row => row.kind === kind)
  if (kind === 'total' && last !== -1)
    return above.slice(last).filter(row => row.kind !== 'average')
  return above.slice(kind === 'average' ? 0 : last + 1).filter(row => row.kind === 'line')
}

function totalFinding(told: Told, { row, name, stated, expected, parts }: WrongTotal): Finding {
  const column = name === '' ? '' : ` de la colonne « ${asWritten(name, row.said)} »`
  const terms = row.kind === 'average' ? 'La moyenne' : parts.map(formatNumber).join(' + ')
  const value = shown(stated, expected)
  return {
    code: stated.unit === '%' ? 'percent-mismatch' : 'total-mismatch',
    severity: 'error',
    place: placeIn(told, row.said.field, row.said.path, quoteOf(row)),
    message: `« ${row.label} »${column} : ${terms} ${row.kind === 'average' ? 'est' : 'font'} ${value}, et non ${stated.source}.`,
    expected: value,
    stated: statedFigure(stated),
  }
}

/** The name of a column with its capitals and accents. */
function asWritten(name: string, { text, words }: Said): string {
  const at = words.indexOf(name)
  return at === -1 ? name : originalWords(text, at, name.length)
}

function rowFinding(told: Told, cell: WrongCell, { names }: Table): Finding {
  const { row, stated, expected, reckoning } = cell
  const value = shown(stated, expected)
  const isOfDays = isPricedByDay(cell, names)
  return {
    code:
      stated.unit === '%' ? 'percent-mismatch' : isOfDays ? 'days-rate-mismatch' : 'total-mismatch',
    severity: 'error',
    place: placeIn(told, row.said.field, row.said.path, quoteOf(row)),
    message: `« ${row.label} » : ${reckoning} font ${value}, et non ${stated.source}, quand les autres lignes se calculent ainsi.`,
    expected: value,
    stated: statedFigure(stated),
  }
}

/** Days at a rate: where the columns have no names, at what nobody asks for a piece of a few. */
function isPricedByDay({ reckoning, row, stated }: WrongCell, names: readonly string[]): boolean {
  if (stated.unit !== '€' || !reckoning.includes('×')) return false
  if (names.length > 0) return names.some(name => /jour|tjm|\bj\.?h/.test(name))
  const [price, ...others] = row.cells.flatMap(cell => (cell?.unit === '€' ? [cell.value] : []))
  return others.length === 1 && price !== undefined && price >= 300 && price <= 2500
}

/** The row, as a sentence. */
function quoteOf({ text }: Row): string {
  return text
    .replace(/^\s*\||\|\s*$/g, '')
    .replace(/[*_]/g, '')
    .split('|')
    .map(cell => cell.trim())
    .join(' – ')
}
