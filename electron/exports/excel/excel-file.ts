import type { Workbook } from 'exceljs'
import type { WorkbookTree } from '../../../shared/documents/workbook-tree.ts'
import { addNames } from './cell-names.ts'
import { addSheet } from './excel-sheet.ts'
import { excelStyles } from './excel-style.ts'
import { normalised } from './normaliser.ts'
import { safeSheetNames } from './sheet-names.ts'
import { partsOf, zipped } from './workbook-parts.ts'

/** The bytes of an `.xlsx` file; exceljs is loaded at the first call only, because it is large. */
export async function excelFile(tree: WorkbookTree): Promise<Uint8Array> {
  const { default: ExcelWorkbook } = await import('exceljs/lib/doc/workbook.js')
  const workbook = new ExcelWorkbook()
  const names = safeSheetNames(tree.sheets.map(sheet => sheet.name))
  const styleOf = excelStyles(tree)
  tree.sheets.forEach((sheet, index) => {
    addSheet(workbook, tree, sheet, { name: names[index] ?? sheet.name, styleOf })
  })
  addNames(workbook, tree, names)
  setProperties(workbook, tree)
  return zipped(normalised(await partsOf(workbook)))
}

function setProperties(workbook: Workbook, tree: WorkbookTree): void {
  const day = new Date(`${tree.date}T00:00:00Z`)
  workbook.title = tree.title
  workbook.creator = tree.author
  workbook.lastModifiedBy = tree.author
  workbook.company = tree.company
  workbook.created = day
  workbook.modified = day
  workbook.calcProperties.fullCalcOnLoad = true
}
