import { type Cell, type Entry, entry } from '../entry.ts'
import { isFieldName } from '../topics/field-names.ts'
import { topicsNamed } from '../topics/section-names.ts'
import { columnNamed } from './column-names.ts'

export type TableRow = { readonly line: number; readonly cells: readonly string[] }

/**
 * The rows of a table as entries. Tables of two columns are read as labels and values too; a first
 * row that is one of the pairs, rather than titles for the columns, is an entry like the others.
 */
export function entriesOfTable(rows: readonly TableRow[]): Entry[] {
  const [first, ...others] = rows
  if (first === undefined) return []
  if (isContent(first, others))
    return rows.map(row =>
      rowEntry(
        row,
        first.cells.map(() => ''),
      ),
    )
  return others.map(row => rowEntry(row, first.cells))
}

/** A row that says something, not what the columns hold. */
function isContent({ cells }: TableRow, others: readonly TableRow[]): boolean {
  const filled = cells.filter(text => text !== '')
  if (filled.length === 0) return false
  if (standsOverFigures(cells, others)) return false
  const [label = '', value = ''] = cells
  if (cells.length === 2 && (isOverShares(value, others) || isOverSheet(cells, others)))
    return false
  if (cells.length === 2 && value !== '' && columnNamed(value) === undefined && isKnownLabel(label))
    return true
  if (sharesRanks(cells, others)) return true
  const titles = filled.filter(
    text => columnNamed(text) !== undefined || topicsNamed(text).length > 0 || isOutcome.test(text),
  )
  const isWide = cells.length > 2
  const isOverFigures = !cells.some(isFigure) && others.some(hasFigures)
  if (isWide && (titles.length > 0 || isOverFigures)) return false
  return titles.length * 2 < filled.length
}

/** « Zone | Part du CA », over rows of shares. */
function isOverShares(value: string, others: readonly TableRow[]): boolean {
  const isMeasure = /^(?:part|poids|quote-part|répartition|pourcentage|%|proportion)(?!\p{L})/iu
  const shares = others.filter(({ cells }) => /^\W*\d+(?:[.,]\d+)?\s?%/u.test(cells[1] ?? ''))
  return isMeasure.test(value) && others.length > 1 && shares.length === others.length
}

/** « Fiche | », over rows that each tell something. */
function isOverSheet([label = '', value = '']: readonly string[], others: readonly TableRow[]) {
  const isName =
    /^(?:fiche|carte|identité|informations?|données|éléments?|rubriques?|champs?|critères?|repères?|chiffres clés|en bref)(?:\s\p{L}+){0,2}$/iu
  return value === '' && isName.test(label) && others.every(({ cells }) => cells[1] !== '')
}

/** « Prévu | Livré | Commentaire ». */
const isOutcome = /^(?:prévue?|livrée?|réalisée?|faite?|remise?|obtenue?|constatée?)s?$/iu

/** Words over columns of figures are what the columns hold. */
function standsOverFigures(cells: readonly string[], others: readonly TableRow[]): boolean {
  const isFigure = (text: string) => /\d/.test(text)
  const isYear = (text: string) => /^(?:\p{L}+\.? |[TS]\d )?20\d\d$/u.test(text)
  if (
    cells.length < 3 ||
    cells.some(text => isFigure(text.replace(/(?<!\d)20\d\d(?!\d)/g, '')) && !isYear(text)) ||
    others.length === 0
  )
    return false
  return cells.some((_, index) => others.every(row => isFigure(row.cells[index] ?? '')))
}

/** « D1 », « D2 », « D3 »: the first row is one of them. */
function sharesRanks(cells: readonly string[], [next]: readonly TableRow[]): boolean {
  return [cells, next?.cells ?? []].every(([first = '']) => /^[A-Z]{1,2}\d{1,3}$/.test(first))
}

function hasFigures({ cells }: TableRow): boolean {
  return cells.some(isFigure)
}

/** « 12 jours », « + 3 % »; neither a year nor « 1er trimestre », which a column may hold. */
function isFigure(text: string): boolean {
  return /^[~≈<>+−–-]?\s*\d/u.test(text) && !/^(?:20\d\d$|\d{1,2}(?:er?|re|ème|nde?)\s)/u.test(text)
}

function isKnownLabel(label: string): boolean {
  return isFieldName(label) || topicsNamed(label).length > 0
}

function rowEntry({ line, cells }: TableRow, columns: readonly string[]): Entry {
  const filled: Cell[] = cells
    .map((text, index) => ({ column: columns[index] ?? '', text: text.trim() }))
    .filter(({ text, column }, index) => text !== '' && !(index === 0 && isRank(column, text)))
  return entry({ line, kind: 'row', text: textOfCells(filled), cells: filled })
}

/** The number of a row says nothing more than its place. */
function isRank(column: string, text: string): boolean {
  return /^[A-Z]{0,2}\d{1,3}[.)]?$/.test(text) && columnNamed(column) === 'rank'
}

function textOfCells(cells: readonly Cell[]): string {
  const [first, ...others] = cells.map(({ text }) => text.replace(/\s*:$/, ''))
  if (first === undefined) return ''
  return others.length === 0 ? first : `${first} : ${others.join(' – ')}`
}
