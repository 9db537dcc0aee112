import { daysTimesRate } from '../../../domain/money.ts'
import { bareWords } from '../../../french/bare-words.ts'
import type { ReadCell } from '../workbook/read-workbook.ts'
import { type Around, type FieldValue, type ReadField, readField } from './field-value.ts'
import type { TableRow } from './table-rows.ts'
import { type Field, type FieldName, tableOf } from './tables.ts'

export function cellOf({ cells }: TableRow, { heading }: Field): ReadCell | undefined {
  return cells.get(bareWords(heading))
}

/** What the row says as this field, our own formulas worked out from the cells to their left. */
export function fieldIn(row: TableRow, field: Field, around: Around): ReadField {
  const cell = cellOf(row, field)
  const isOurs = cell?.formula !== undefined && isComputed(field.name)
  const worked = isOurs && cell.value === undefined ? workedOut(row, field.name, around) : undefined
  if (worked !== undefined) return { kind: 'value', value: worked }
  return readField(field.type, cell, around)
}

function isComputed(name: FieldName): boolean {
  return name === 'amount' || name === 'amountMax' || name === 'spent'
}

/** Cents that the row's own figures make: what our formula would show. */
export function workedOut(row: TableRow, name: FieldName, around: Around): number | undefined {
  switch (name) {
    case 'amount':
      return product(row, 'days', around)
    case 'spent':
      return product(row, 'spentDays', around)
    case 'amountMax':
      return numberIn(row, 'amount', around)
    default:
      return undefined
  }
}

function product(row: TableRow, days: FieldName, around: Around): number {
  return daysTimesRate(numberIn(row, days, around) ?? 0, numberIn(row, 'dayRate', around) ?? 0)
}

function numberIn(row: TableRow, name: FieldName, around: Around): number | undefined {
  const value = valueNamed(row, name, around)
  return typeof value === 'number' ? value : undefined
}

export function valueNamed(row: TableRow, name: FieldName, around: Around): FieldValue {
  const field = tableOf(row.table).fields.find(each => each.name === name)
  const read = field && fieldIn(row, field, around)
  return read?.kind === 'value' ? read.value : undefined
}
