import type { Around } from '../rows/field-value.ts'
import { pairedSheets, type SheetPair } from '../rows/paired-sheets.ts'
import { type RowSides, rowSides } from '../rows/row-sides.ts'
import { type LeftCell, leftCell } from '../workbook/left-cell.ts'
import type { ReadWorkbook } from '../workbook/read-workbook.ts'
import type { Closed } from './closed-records.ts'
import type { FieldChange, HereChange } from './field-changes.ts'
import { addedHeadings, cellsAround, cellsOfSheet, goneHeadings } from './left-cells.ts'
import { type RemovedLine, removedLines } from './removed-lines.ts'
import { rowChanges } from './row-changes.ts'
import { type AddedLine, typedLine } from './typed-lines.ts'

export type BudgetChanges = {
  readonly changes: readonly FieldChange[]
  readonly added: readonly AddedLine[]
  readonly removed: readonly RemovedLine[]
  readonly here: readonly HereChange[]
  readonly left: readonly LeftCell[]
}

export type Sides = {
  /** As exported; nothing where the workbook does not tell. */
  readonly was: ReadWorkbook | undefined
  readonly is: ReadWorkbook
  /** As it would be exported now. */
  readonly here: ReadWorkbook
}

/** What a workbook that came back changes, and all that it says that cannot be taken over. */
export function budgetChanges(
  { was, is, here }: Sides,
  around: Around,
  closed: Closed,
): BudgetChanges {
  const paired = pairedSheets(was ?? here, is)
  const rows = rowSides(paired, here)
  const read = paired.pairs.map(pair => sheetChanges(pair, rows, around, closed))
  const gone = removedLines(paired, rows, was !== undefined, closed)
  const all = <Part>(part: (each: SheetChanges) => readonly Part[]) => read.flatMap(part)
  return {
    changes: all(each => each.changes),
    added: all(each => each.added),
    removed: gone.removed,
    here: all(each => each.here),
    left: [
      ...all(each => each.left),
      ...gone.left,
      ...paired.added.flatMap(cellsOfSheet),
      ...paired.missing.map(sheetGone),
    ],
  }
}

type SheetChanges = Pick<BudgetChanges, 'changes' | 'added' | 'here' | 'left'>

function sheetChanges(
  pair: SheetPair,
  rows: RowSides,
  around: Around,
  closed: Closed,
): SheetChanges {
  const gone = goneHeadings(pair)
  const own = new Set(pair.is.rows)
  const threes = [...rows.is.known].filter(([, row]) => own.has(row))
  const read = threes.map(([id, is]) =>
    rowChanges(id, is, rows, { around, closed, gone: gone.headings }),
  )
  const typed = rows.is.typed.filter(({ row }) => own.has(row))
  const lines = typed.map(each => typedLine(each, rows, around, closed))
  const columns = goneColumns(pair, gone.headings)
  return {
    changes: read.flatMap(each => each.changes),
    here: read.flatMap(each => each.here),
    added: lines.flatMap(({ added }) => (added === undefined ? [] : [added])),
    left: [
      ...gone.left,
      ...addedHeadings(pair),
      ...read.flatMap(each => each.left),
      ...lines.flatMap(({ left }) => left),
      ...cellsAround(pair, columns),
    ],
  }
}

function goneColumns({ was }: SheetPair, gone: ReadonlySet<string>): Set<number> {
  const columns = was.headings.flatMap(over => [...over.columns])
  return new Set(columns.filter(([, heading]) => gone.has(heading)).map(([column]) => column))
}

function sheetGone(sheet: string): LeftCell {
  return leftCell(
    { sheet, cell: '' },
    'feuille',
    'Cette feuille n’est plus dans le classeur : ce qu’elle dit reste ici.',
  )
}
