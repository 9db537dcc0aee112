import { bareWords } from '../../../french/bare-words.ts'
import { cellKey, textIn } from '../workbook/cell-key.ts'
import type { ReadCell, ReadRow, ReadSheet } from '../workbook/read-workbook.ts'
import { identifierHeading, type TableKind, tableHeaded, tableOf } from './tables.ts'

/** A row of one of our tables; its cells by the heading above them, as `bareWords` has it. */
export type TableRow = {
  readonly table: TableKind
  readonly sheet: string
  readonly number: number
  /** The number of the last row of ours over it that is none of a table: a heading, a title, a total. */
  readonly block: number
  /** None where somebody typed the row. */
  readonly id: string | undefined
  readonly label: string
  readonly cells: ReadonlyMap<string, ReadCell>
}

export type Headings = {
  readonly table: TableKind
  readonly number: number
  readonly columns: ReadonlyMap<number, string>
  readonly cells: readonly ReadCell[]
}

/** A sheet taken apart: the rows of tables, the headings over them, and all that stands around. */
export type SheetReading = {
  readonly name: string
  readonly headings: readonly Headings[]
  readonly rows: readonly TableRow[]
  readonly plain: readonly ReadRow[]
}

/** Rows that we wrote around the tables, by their texts; `isTotal`: nothing is added below until the next heading. */
export type KnownRows = ReadonlyMap<string, { readonly isTotal: boolean }>

const none: KnownRows = new Map()

/** Without known rows, only rows with an identifier belong to a table. */
export function readSheet({ name, rows }: ReadSheet, known?: KnownRows): SheetReading {
  const headings: Headings[] = []
  const found: TableRow[] = []
  const plain: ReadRow[] = []
  let isOpen = false
  let block = 0
  for (const row of rows) {
    const over = headingsIn(row)
    if (over !== undefined) headings.push(over)
    const table = headings.at(-1)
    const told = (known ?? none).get(textsOf(row))
    const read =
      table && over === undefined ? tableRow({ sheet: name, block }, row, table) : undefined
    const isTyped = read?.id === undefined && told === undefined && known !== undefined && isOpen
    if (told !== undefined || over !== undefined) block = row.number
    if (told !== undefined) isOpen = !told.isTotal
    if (over !== undefined) isOpen = true
    else if (read !== undefined && (read.id !== undefined || (isTyped && isLine(read))))
      found.push(read)
    else plain.push(row)
  }
  return { name, headings, rows: found, plain }
}

function headingsIn({ number, cells }: ReadRow): Headings | undefined {
  const seen = new Map<string, number>()
  const named = cells.flatMap(cell => {
    const words = bareWords(textIn(cell))
    if (words === '') return []
    const rank = (seen.get(words) ?? 0) + 1
    seen.set(words, rank)
    return [[cell.column, rank === 1 ? words : `${words} (${rank})`] as const]
  })
  const table = tableHeaded(new Set(seen.keys()))
  return table && { table, number, columns: new Map(named), cells }
}

/** Cells under no heading of ours go by their column. */
function tableRow(
  at: Pick<TableRow, 'sheet' | 'block'>,
  { number, cells }: ReadRow,
  over: Headings,
): TableRow {
  const named = cells.map(
    cell => [over.columns.get(cell.column) ?? `+${cell.column}`, cell] as const,
  )
  const byHeading = new Map(named)
  const id = textIn(byHeading.get(identifierHeading))
  const label = textIn(byHeading.get(bareWords(tableOf(over.table).label)))
  const { table } = over
  return { ...at, table, number, id: id === '' ? undefined : id, label, cells: byHeading }
}

/** A row that somebody typed is a line once it has a label; a sum is a total of theirs. */
function isLine({ table, label, cells }: TableRow): boolean {
  const sums = [...cells.values()].some(({ formula = '' }) => /\bSUM(?:IF|IFS)?\(/i.test(formula))
  return (table === 'lines' || table === 'options') && label !== '' && !sums
}

/** What a row says in words, wherever they stand. */
export function textsOf({ cells }: Pick<ReadRow, 'cells'>): string {
  return cells.map(textIn).filter(Boolean).toSorted().join('\n')
}

/** The rows around the tables of a sheet as we wrote it. */
export function knownRows({ plain }: SheetReading): KnownRows {
  const worded = plain.filter(row => textsOf(row) !== '')
  return new Map(
    worded.map(row => [
      textsOf(row),
      { isTotal: row.cells.some(cell => cellKey(cell).startsWith('ƒ')) },
    ]),
  )
}
