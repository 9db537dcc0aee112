import { bareWords } from '../../../french/bare-words.ts'
import type { Around, FieldValue } from '../rows/field-value.ts'
import type { IdentifiedRows, Neighbour } from '../rows/identified-rows.ts'
import { cellOf, fieldIn } from '../rows/row-figures.ts'
import type { RowSides } from '../rows/row-sides.ts'
import type { TableRow } from '../rows/table-rows.ts'
import { type FieldName, identifierHeading, tableOf } from '../rows/tables.ts'
import { cellWords, type LeftCell, leftCell, type Place, placeOf } from '../workbook/left-cell.ts'
import type { Closed } from './closed-records.ts'

/** A line that somebody typed in the workbook. */
export type AddedLine = {
  readonly key: string
  readonly table: 'lines' | 'options'
  readonly label: string
  readonly values: ReadonlyMap<FieldName, FieldValue>
  /** The line beside it, as it is called now. */
  readonly beside: Neighbour | undefined
  readonly place: Place
}

export type TypedLine = {
  readonly added: AddedLine | undefined
  readonly left: readonly LeftCell[]
}

/** The line that a typed row adds, and what of the row is left. */
export function typedLine(
  { row, beside }: IdentifiedRows['typed'][number],
  { now }: RowSides,
  around: Around,
  closed: Closed,
): TypedLine {
  const { table, label } = row
  const id = now.get(beside?.id ?? '')
  const why = whyNotAdded(row, id, closed)
  if (!isLines(table) || why !== undefined)
    return { added: undefined, left: wholeRow(row, why ?? noPlace) }
  const { values, left } = valuesOf(row, around)
  const place = placeOfLine(row)
  const key = `ajout ${place.sheet} ${place.cell}`
  const neighbour = beside && id !== undefined ? { ...beside, id } : undefined
  return {
    added: { key, table, label, values, beside: neighbour, place },
    left: [...left, ...besideLine(row)],
  }
}

function isLines(table: TableRow['table']): table is AddedLine['table'] {
  return table === 'lines' || table === 'options'
}

function whyNotAdded(
  { table, label }: TableRow,
  beside: string | undefined,
  closed: Closed,
): string | undefined {
  if (label === '') return noPlace
  if (table !== 'options') return undefined
  return beside === undefined ? noOption : closed(table, beside, 'label')
}

const noOption = 'Cette ligne n’est dans aucune option connue.'
const noPlace = 'Cette ligne ajoutée n’a pas de place ici.'

function wholeRow({ sheet, number, cells }: TableRow, why: string): LeftCell[] {
  return [...cells]
    .filter(([heading, { formula }]) => formula === undefined && heading !== identifierHeading)
    .map(([, cell]) => leftCell(placeOf(sheet, number, cell), cellWords(cell), why))
}

function valuesOf(row: TableRow, around: Around) {
  const values = new Map<FieldName, FieldValue>()
  const left: LeftCell[] = []
  for (const field of tableOf(row.table).fields) {
    const cell = cellOf(row, field)
    const read = fieldIn(row, field, around)
    const why = read.kind === 'unreadable' ? read.why : negativeRate(field.name, read.value)
    if (read.kind === 'value' && why === undefined) {
      if (read.value !== undefined) values.set(field.name, read.value)
    } else if (cell !== undefined)
      left.push(leftCell(placeOf(row.sheet, row.number, cell), cellWords(cell), why ?? ''))
  }
  return { values, left }
}

export function negativeRate(name: FieldName, value: FieldValue): string | undefined {
  const isNegative = name === 'dayRate' && typeof value === 'number' && value < 0
  return isNegative ? 'Un tarif journalier n’est pas négatif.' : undefined
}

function placeOfLine({ sheet, number, cells }: TableRow): Place {
  const [first] = cells.values()
  return placeOf(sheet, number, first ?? { column: 1 })
}

/** What is written in a typed row under headings that are not read. */
function besideLine({ table, sheet, number, cells }: TableRow): LeftCell[] {
  const fields = tableOf(table).fields.map(({ heading }) => bareWords(heading))
  const read = new Set([...fields, identifierHeading])
  return [...cells]
    .filter(([heading, { formula }]) => formula === undefined && !read.has(heading))
    .map(([, cell]) => leftCell(placeOf(sheet, number, cell), cellWords(cell), notRead))
}

const notRead = 'Cette colonne n’est pas reprise.'
