import { bareWords } from '../../../french/bare-words.ts'
import { counted } from '../../../french/figures/counted.ts'
import type { SheetPair } from '../rows/paired-sheets.ts'
import type { Headings, TableRow } from '../rows/table-rows.ts'
import { textsOf } from '../rows/table-rows.ts'
import { identifierHeading, tableOf } from '../rows/tables.ts'
import { cellKey, textIn } from '../workbook/cell-key.ts'
import {
  cellWords,
  type LeftCell,
  leftCell,
  placeOf,
  placeOfRow,
  rowWords,
} from '../workbook/left-cell.ts'
import type { ReadCell, ReadRow, ReadSheet } from '../workbook/read-workbook.ts'

/** All that a sheet of somebody else's holds, row by row. */
export function cellsOfSheet({ name, rows }: ReadSheet): LeftCell[] {
  const told = rows.filter(row => rowWords(row) !== '')
  if (told.length === 0) return [leftCell({ sheet: name, cell: '' }, 'vide', 'Feuille ajoutée.')]
  const shown = told.slice(0, mostRows)
  const others = told.length - shown.length
  return [
    ...shown.map(row => leftCell(placeOfRow(name, row), rowWords(row), 'Feuille ajoutée.')),
    ...(others === 0
      ? []
      : [leftCell({ sheet: name, cell: '' }, otherRows(others), 'Feuille ajoutée.')]),
  ]
}

/** Of a sheet that is told row by row. */
const mostRows = 200

function otherRows(count: number): string {
  return `et ${counted(count, 'autre ligne', 'autres lignes')}`
}

/** What changed in a row of ours beside its fields. */
export function cellsBesideFields(
  was: TableRow,
  is: TableRow,
  gone: ReadonlySet<string>,
): LeftCell[] {
  const fields = new Set(tableOf(is.table).fields.map(({ heading }) => bareWords(heading)))
  const headings = new Set([...was.cells.keys(), ...is.cells.keys()])
  return [...headings]
    .filter(heading => !fields.has(heading) && !gone.has(heading) && heading !== identifierHeading)
    .filter(heading => cellKey(was.cells.get(heading)) !== cellKey(is.cells.get(heading)))
    .map(heading => besideCell(is, was.cells.get(heading), is.cells.get(heading)))
}

function besideCell(
  { sheet, number }: TableRow,
  was: ReadCell | undefined,
  is: ReadCell | undefined,
): LeftCell {
  const column = is ?? was ?? { column: 1 }
  const words = is === undefined ? 'effacé' : cellWords(is)
  return leftCell(placeOf(sheet, number, column), words, whyLeft(was, is))
}

function whyLeft(was: ReadCell | undefined, is: ReadCell | undefined): string {
  if (was === undefined) return 'Remarque ou colonne ajoutée : elle n’a pas de place ici.'
  if (was.formula === undefined)
    return `Cette cellule n’est pas reprise : ${cellWords(was)} à l’export.`
  if (is?.formula !== undefined) return 'Formule modifiée ou cassée : Établi recalcule ce montant.'
  return 'Une formule a disparu : Établi recalcule ce montant.'
}

/** Columns of ours that are gone, whose fields stay as they are. */
export function goneHeadings({ was, is }: SheetPair): { headings: Set<string>; left: LeftCell[] } {
  const gone = was.headings.flatMap(over => {
    const now = is.headings.find(({ table }) => table === over.table)
    const kept = new Set(now?.columns.values())
    return now === undefined
      ? []
      : over.cells.filter(cell => !kept.has(over.columns.get(cell.column) ?? ''))
  })
  return {
    headings: new Set(gone.map(cell => bareWords(textIn(cell)))),
    left: gone.map(cell =>
      leftCell({ sheet: is.name, cell: '' }, `colonne « ${cellWords(cell)} »`, columnGone),
    ),
  }
}

const columnGone =
  'Cette colonne n’est plus dans le classeur : ses valeurs restent comme elles sont.'

/** Titles of columns that somebody added. */
export function addedHeadings({ was, is }: SheetPair): LeftCell[] {
  return is.headings.flatMap(now => {
    const over = was.headings.find(({ table }) => table === now.table)
    const known = new Set(over?.columns.values())
    return now.cells
      .filter(cell => !known.has(headingAt(now, cell)))
      .map(cell =>
        leftCell(placeOf(is.name, now.number, cell), cellWords(cell), 'Colonne ajoutée.'),
      )
  })
}

function headingAt({ columns }: Headings, { column }: ReadCell): string {
  return columns.get(column) ?? ''
}

/** What changed in the rows around the tables: titles, totals, the first sheet. */
export function cellsAround({ was, is }: SheetPair, gone: ReadonlySet<number>): LeftCell[] {
  const before = was.plain.map(row => withoutColumns(row, gone))
  const left = [...before]
  const changed = is.plain.filter(row => {
    const at = left.findIndex(each => keysOf(each) === keysOf(row))
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
  const told = changed.flatMap(row => {
    const likest = takeLikest(left, row)
    return cellsChanged(is.name, row, likest)
  })
  return [...told, ...left.filter(row => textsOf(row) !== '').map(row => rowGone(is.name, row))]
}

function withoutColumns({ number, cells }: ReadRow, gone: ReadonlySet<number>): ReadRow {
  return { number, cells: cells.filter(({ column }) => !gone.has(column)) }
}

function keysOf({ cells }: ReadRow): string {
  return cells.map(cellKey).filter(Boolean).toSorted().join('\n')
}

/** The row as it was: that of its words, else the one in its place. */
function takeLikest(left: ReadRow[], row: ReadRow): ReadRow | undefined {
  const first = textIn(row.cells[0])
  const byWords = left.findIndex(({ cells }) => first !== '' && textIn(cells[0]) === first)
  const at = byWords === -1 ? left.findIndex(({ number }) => number === row.number) : byWords
  return at === -1 ? undefined : left.splice(at, 1)[0]
}

function cellsChanged(sheet: string, row: ReadRow, was: ReadRow | undefined): LeftCell[] {
  const before = [...(was?.cells ?? [])]
  const isSame = (one: ReadCell, other: ReadCell) => cellKey(one) === cellKey(other)
  const inPlace = (one: ReadCell, other: ReadCell) => one.column === other.column
  const same = withoutPairs(
    row.cells,
    before,
    (one, other) => isSame(one, other) && inPlace(one, other),
  )
  const changed = withoutPairs(same, before, isSame).filter(cell => cellKey(cell) !== '')
  const told = changed.map(cell => {
    const [old] = taken(before, each => inPlace(each, cell))
    return leftCell(placeOf(sheet, row.number, cell), cellWords(cell), whyLeft(old, cell))
  })
  const emptied = before.map(cell =>
    leftCell(placeOf(sheet, row.number, cell), 'effacé', whyLeft(cell, undefined)),
  )
  return [...told, ...emptied]
}

/** The cells that have no match among the others, from which the matches are taken away. */
function withoutPairs(
  cells: readonly ReadCell[],
  others: ReadCell[],
  isMatch: (one: ReadCell, other: ReadCell) => boolean,
): ReadCell[] {
  return cells.filter(cell => taken(others, other => isMatch(cell, other)).length === 0)
}

function taken(cells: ReadCell[], isIt: (cell: ReadCell) => boolean): ReadCell[] {
  const at = cells.findIndex(isIt)
  return at === -1 ? [] : cells.splice(at, 1)
}

function rowGone(sheet: string, row: ReadRow): LeftCell {
  const words = row.cells.map(textIn).filter(Boolean).join(' · ')
  return leftCell({ sheet, cell: '' }, words, 'Cette ligne n’est plus dans le classeur.')
}
