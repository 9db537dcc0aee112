import { expect, test } from 'vitest'
import { cellValue, safeText } from '../../../../electron/exports/excel/cell-value.ts'
import type { WorkbookCell } from '../../../../shared/documents/workbook-tree.ts'

const shown = { format: 'text', style: 'body' } as const

test('Characters that no file can hold are dropped, line breaks and tabs are kept', () => {
  expect(safeText('a\u0000b\u0001c\ud800d\uffff\te\r\nf\u007f')).toBe('abc\ufffdd\te\nf')
})

test('A text longer than a cell can hold is cut and says so', () => {
  const cut = safeText('é'.repeat(40_000))
  expect(cut).toHaveLength(32_767)
  expect(cut.endsWith('…')).toBe(true)
})

test('A text that looks like an escaped character stays the text it is', () => {
  expect(safeText('_x0041_')).toBe('_x005F_x0041_')
})

test('Dates are whole days of Excel’s calendar', () => {
  expect(cellValue({ kind: 'date', date: '1900-03-01', ...shown })).toBe(61)
  expect(cellValue({ kind: 'date', date: '2024-09-15', ...shown })).toBe(45550)
})

test.each<WorkbookCell>([
  { kind: 'number', value: Number.NaN, ...shown },
  { kind: 'number', value: Number.POSITIVE_INFINITY, ...shown },
  { kind: 'formula', formula: 'A1', result: Number.NaN, ...shown },
  { kind: 'formula', formula: '=A1', result: 1, ...shown },
  { kind: 'formula', formula: '', result: 1, ...shown },
  { kind: 'date', date: '1899-12-31', ...shown },
])('What would make Excel offer a repair is refused: %o', cell => {
  expect(() => cellValue(cell)).toThrow()
})
