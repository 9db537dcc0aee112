import type { CellValue } from 'exceljs'
import type { WorkbookCell } from '../../../shared/documents/workbook-tree.ts'
import { daysBetween } from '../../../shared/domain/calendar/calendar.ts'
import { cutText } from './cut-text.ts'

/** Excel cuts longer texts itself, and says that the file is damaged. */
const longestText = 32_767

/** The cell as exceljs takes it. Throws on what would make Excel offer to repair the file. */
export function cellValue(cell: WorkbookCell): CellValue {
  switch (cell.kind) {
    case 'empty':
      return null
    case 'text':
      return safeText(cell.text)
    case 'number':
      return finite(cell.value)
    case 'date':
      return dateSerial(cell.date)
    case 'formula':
      return { formula: plainFormula(cell.formula), result: safeResult(cell.result) }
  }
}

/** The text without what XML cannot hold, cut where Excel would refuse it. */
export function safeText(text: string): string {
  const writable = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '')
    .replace(/_x(?=[0-9a-f]{4}_)/gi, '_x005F_x')
  if (writable.length <= longestText) return writable
  return `${cutText(writable, longestText - 1)}…`
}

function finite(value: number): number {
  if (Number.isFinite(value)) return value
  throw new Error(`A cell cannot hold ${value}.`)
}

/** Days since Excel's own day zero: a whole number, so that no time zone can move it. */
function dateSerial(date: string): number {
  const serial = daysBetween('1899-12-30', date)
  if (serial >= 61 && serial <= 2_958_465) return serial
  throw new Error(`Excel cannot hold the date ${date}.`)
}

function plainFormula(formula: string): string {
  if (formula !== '' && !formula.startsWith('=')) return formula
  throw new Error(`« ${formula} » is not a formula as a cell holds it.`)
}

function safeResult(result: number | string): number | string {
  return typeof result === 'number' ? finite(result) : safeText(result)
}
