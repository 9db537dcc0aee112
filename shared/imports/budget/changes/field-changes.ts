import type { Around, FieldValue, ReadField } from '../rows/field-value.ts'
import { cellOf, fieldIn, workedOut } from '../rows/row-figures.ts'
import type { TableRow } from '../rows/table-rows.ts'
import type { Field, TableKind } from '../rows/tables.ts'
import { cellKey } from '../workbook/cell-key.ts'
import { cellWords, type LeftCell, leftCell, type Place, placeOf } from '../workbook/left-cell.ts'
import type { ReadCell } from '../workbook/read-workbook.ts'
import { negativeRate } from './typed-lines.ts'

/** A cell that somebody changed in the workbook. */
export type FieldChange = {
  readonly key: string
  readonly table: TableKind
  /** Of the record as it is known here now. */
  readonly id: string
  readonly label: string
  readonly field: Field
  readonly here: FieldValue
  readonly told: FieldValue
  /** The field was changed here too, to something else, since the export. */
  readonly isConflict: boolean
  readonly place: Place
  /** A French sentence on the way it was typed. */
  readonly note?: string
}

/** A field that was changed here since the export, and not in the workbook. */
export type HereChange = {
  readonly label: string
  readonly field: Field
  readonly was: FieldValue
  readonly here: FieldValue
}

/** One row as it left, as it came back, and as it would leave now. */
export type ThreeRows = {
  readonly id: string
  readonly was: TableRow
  readonly is: TableRow
  readonly here: TableRow
}

export type ReadChange =
  | { readonly kind: 'changed'; readonly change: FieldChange }
  | { readonly kind: 'here'; readonly change: HereChange }
  | { readonly kind: 'left'; readonly left: LeftCell }
  | { readonly kind: 'same' }

const same: ReadChange = { kind: 'same' }

/** What became of one field of a row, between the export, the workbook and now. */
export function fieldChange(rows: ThreeRows, field: Field, around: Around): ReadChange {
  const [was, is] = [cellOf(rows.was, field), cellOf(rows.is, field)]
  if (cellKey(was) === cellKey(is)) return changedHere(rows, field, around)
  const read = fieldIn(rows.is, field, around)
  if (read.kind === 'unreadable') return left(rows, field, read.why)
  const told = read.value
  const note = formulaNote(was, is)
  if (isSameValue(rows, field, told, around))
    return note === undefined
      ? changedHere(rows, field, around)
      : left(rows, field, `${note} ${noNews}`)
  const why = refusal(rows, field, told)
  if (why !== undefined) return left(rows, field, why)
  const isAlone = note !== undefined && field.name === 'amount' && is?.formula === undefined
  return changed(rows, field, told, isAlone ? `${note} ${rateGoes}` : note, around)
}

const rateGoes = 'Le tarif journalier est retiré.'

function changed(
  rows: ThreeRows,
  field: Field,
  told: FieldValue,
  note: string | undefined,
  around: Around,
): ReadChange {
  const { id, is } = rows
  const here = toldBy(fieldIn(rows.here, field, around))
  if (told === here && cellOf(rows.was, field)?.formula === undefined) return same
  const change = {
    key: `${is.table} ${id} ${field.name}`,
    table: is.table,
    id,
    label: rows.here.label || is.label,
    field,
    here,
    told,
    isConflict: isChangedHere(rows, field, around),
    place: placeOfField(rows, field),
  }
  return { kind: 'changed', change: note === undefined ? change : { ...change, note } }
}

function changedHere(rows: ThreeRows, field: Field, around: Around): ReadChange {
  if (!isChangedHere(rows, field, around)) return same
  const was = toldBy(fieldIn(rows.was, field, around))
  const here = toldBy(fieldIn(rows.here, field, around))
  return { kind: 'here', change: { label: rows.here.label, field, was, here } }
}

function isChangedHere({ was, here }: ThreeRows, field: Field, around: Around): boolean {
  const [before, now] = [cellOf(was, field), cellOf(here, field)]
  if (cellKey(before) === cellKey(now)) return false
  return toldBy(fieldIn(was, field, around)) !== toldBy(fieldIn(here, field, around))
}

function toldBy(read: ReadField): FieldValue {
  return read.kind === 'value' ? read.value : undefined
}

/** What was exported; where that was our formula, what it makes of the row as it is now, or nothing. */
function isSameValue(
  { was, is }: ThreeRows,
  field: Field,
  told: FieldValue,
  around: Around,
): boolean {
  const isOurs = cellOf(was, field)?.formula !== undefined
  if (!isOurs) return told === toldBy(fieldIn(was, field, around))
  return told === undefined || told === workedOut(is, field.name, around)
}

function formulaNote(was: ReadCell | undefined, is: ReadCell | undefined): string | undefined {
  if (is?.formula !== undefined) {
    const instead = was?.formula === undefined ? 'à la place d’une valeur' : 'modifiée'
    return `Formule ${instead}\u00a0: =${is.formula}.`
  }
  if (was?.formula === undefined) return undefined
  return is === undefined ? 'Formule effacée.' : 'Valeur tapée à la place d’une formule.'
}

const noNews = 'La valeur reste la même.'

function refusal({ is }: ThreeRows, { name, type }: Field, told: FieldValue): string | undefined {
  if (told === undefined && (name === 'status' || (name === 'kind' && is.table === 'lines')))
    return 'Cette cellule ne peut pas rester vide.'
  const negative = negativeRate(name, told)
  if (negative !== undefined) return negative
  return type === 'share' && is.table === 'instalments' && told === undefined
    ? 'Une échéance a une part.'
    : undefined
}

function left(rows: ThreeRows, field: Field, why: string): ReadChange {
  const cell = cellOf(rows.is, field) ?? cellOf(rows.was, field)
  const words = cellOf(rows.is, field) === undefined ? 'effacé' : cellWords(cell ?? {})
  return { kind: 'left', left: leftCell(placeOfField(rows, field), words, why) }
}

/** An emptied cell is where its neighbours are. */
function placeOfField({ is }: ThreeRows, field: Field): Place {
  const cell = cellOf(is, field)
  if (cell !== undefined) return placeOf(is.sheet, is.number, cell)
  return { sheet: is.sheet, cell: `ligne ${is.number}, « ${field.heading} »` }
}
