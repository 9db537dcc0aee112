import type { Workbook } from 'exceljs'
import type { WorkbookTree } from '../../../shared/documents/workbook-tree.ts'

/** `names` are the sheets' names in the file, in the order of the tree's sheets. */
export function addNames(workbook: Workbook, tree: WorkbookTree, names: readonly string[]): void {
  for (const { name, sheet, cell } of tree.names) {
    const written = names[tree.sheets.findIndex(each => each.name === sheet)]
    if (written === undefined) throw new Error(`The name ${name} points to no sheet.`)
    workbook.definedNames.add(`'${written}'!${absolute(cell)}`, name)
  }
}

function absolute(cell: string): string {
  return cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')
}
