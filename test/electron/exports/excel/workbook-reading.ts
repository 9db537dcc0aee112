import { columnLetter } from '../../../../shared/documents/budget-workbook/addresses.ts'
import type { WorkbookTree } from '../../../../shared/documents/workbook-tree.ts'
import type { ReadWorkbook } from '../../../office/read-workbook.ts'
import { shown } from '../../../shared/documents/workbook-cells.ts'

/** What a reader of the file should find in each cell; empty texts are no cells. */
export function expectedReading(tree: WorkbookTree): ReadWorkbook {
  return Object.fromEntries(
    tree.sheets.map(sheet => {
      const cells = sheet.rows.flatMap((row, rowIndex) =>
        row.cells.flatMap((cell, columnIndex) => {
          const value = shown(cell)
          if (value === undefined || value === '') return []
          return [[`${columnLetter(columnIndex + 1)}${rowIndex + 1}`, value] as const]
        }),
      )
      return [sheet.name, Object.fromEntries(cells)]
    }),
  )
}

/** Cells whose figures are not the same to the hundredth of a cent, or whose texts differ. */
export function differences(expected: ReadWorkbook, found: ReadWorkbook): string[] {
  return Object.entries(expected).flatMap(([sheet, cells]) =>
    Object.entries(cells).flatMap(([address, value]) => {
      const other = found[sheet]?.[address]
      return same(value, other) ? [] : [`${sheet} ${address}: ${value} ≠ ${other}`]
    }),
  )
}

function same(one: string | number, other: string | number | undefined): boolean {
  if (typeof one !== 'number') return one === other
  return typeof other === 'number' && Math.abs(one - other) < 1e-4
}
