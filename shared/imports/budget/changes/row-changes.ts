import { bareWords } from '../../../french/bare-words.ts'
import type { Around } from '../rows/field-value.ts'
import { cellOf } from '../rows/row-figures.ts'
import type { RowSides } from '../rows/row-sides.ts'
import type { TableRow } from '../rows/table-rows.ts'
import { type Field, tableOf } from '../rows/tables.ts'
import { cellWords, type LeftCell, leftCell } from '../workbook/left-cell.ts'
import type { Closed } from './closed-records.ts'
import {
  type FieldChange,
  fieldChange,
  type HereChange,
  type ReadChange,
  type ThreeRows,
} from './field-changes.ts'
import { cellsBesideFields } from './left-cells.ts'

export type Reading = {
  readonly around: Around
  readonly closed: Closed
  readonly gone: ReadonlySet<string>
}

export type RowChanges = {
  readonly changes: readonly FieldChange[]
  readonly here: readonly HereChange[]
  readonly left: readonly LeftCell[]
}

/** What became of a row that is known by its identifier. */
export function rowChanges(
  id: string,
  is: TableRow,
  { was, here, now }: RowSides,
  { around, closed, gone }: Reading,
): RowChanges {
  const [before, idHere] = [was.get(id), now.get(id)]
  const current = here.get(idHere ?? '')
  if (before === undefined) return { changes: [], here: [], left: [] }
  const beside = cellsBesideFields(before, is, gone)
  const fields = tableOf(is.table).fields.filter(({ heading }) => !gone.has(bareWords(heading)))
  const three = { id: idHere ?? id, was: before, is, here: current ?? before }
  const read = fields.map(field => openChange(fieldChange(three, field, around), three, closed))
  const told = current === undefined ? read.map(each => asDeleted(each, is)) : read
  return {
    changes: told.flatMap(each => (each.kind === 'changed' ? [each.change] : [])),
    here: told.flatMap(each => (each.kind === 'here' ? [each.change] : [])),
    left: [...told.flatMap(each => (each.kind === 'left' ? [each.left] : [])), ...beside],
  }
}

/** What may not be changed is left, with why. */
function openChange(read: ReadChange, { is }: ThreeRows, closed: Closed): ReadChange {
  if (read.kind !== 'changed') return read
  const { table, id, field, place } = read.change
  const why = closed(table, id, field.name)
  return why === undefined ? read : { kind: 'left', left: leftCell(place, wordsOf(is, field), why) }
}

function asDeleted(read: ReadChange, is: TableRow): ReadChange {
  if (read.kind !== 'changed') return read.kind === 'here' ? { kind: 'same' } : read
  const { place, field } = read.change
  return { kind: 'left', left: leftCell(place, wordsOf(is, field), deletedHere) }
}

const deletedHere = 'Cette ligne a été supprimée ici depuis l’export.'

function wordsOf(row: TableRow, field: Field): string {
  const cell = cellOf(row, field)
  return cell === undefined ? 'effacé' : cellWords(cell)
}
