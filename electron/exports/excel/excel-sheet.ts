import type { Workbook, Worksheet } from 'exceljs'
import type { Sheet, WorkbookTree } from '../../../shared/documents/workbook-tree.ts'
import { addRules } from './cell-rules.ts'
import { cellValue } from './cell-value.ts'
import type { StyleOf } from './excel-style.ts'
import { addHighlights } from './highlights.ts'
import { printSetup, runningTexts } from './print-setup.ts'

export type SheetPlace = { readonly name: string; readonly styleOf: StyleOf }

export function addSheet(
  workbook: Workbook,
  tree: WorkbookTree,
  sheet: Sheet,
  { name, styleOf }: SheetPlace,
): void {
  const worksheet = workbook.addWorksheet(name, {
    state: sheet.hidden === true ? 'hidden' : 'visible',
    views: [view(sheet)],
    pageSetup: printSetup(sheet),
    headerFooter: runningTexts(tree),
  })
  setColumns(worksheet, sheet)
  fill(worksheet, sheet, styleOf)
  for (const merge of sheet.merges) worksheet.mergeCells(merge)
  if (sheet.filter !== undefined) worksheet.autoFilter = sheet.filter
  addRules(worksheet, sheet.rules)
  addHighlights(worksheet, sheet.highlights)
}

function view({ frozen }: Sheet): Worksheet['views'][number] {
  if (frozen.rows === 0 && frozen.columns === 0) return { state: 'normal', showGridLines: false }
  return { state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows, showGridLines: false }
}

/** exceljs does not write a width of exactly 9, which is its own default. */
function setColumns(worksheet: Worksheet, { columns }: Sheet): void {
  columns.forEach(({ width, hidden }, index) => {
    const column = worksheet.getColumn(index + 1)
    column.width = width === 9 ? 9.01 : width
    if (hidden === true) column.hidden = true
  })
}

function fill(worksheet: Worksheet, { rows }: Sheet, styleOf: StyleOf): void {
  rows.forEach(({ cells, height }, rowIndex) => {
    const row = worksheet.getRow(rowIndex + 1)
    if (height !== undefined) row.height = height
    cells.forEach((each, columnIndex) => {
      const { style, format } = each
      const cell = row.getCell(columnIndex + 1)
      cell.value = cellValue(each)
      cell.style = styleOf({ style, format, computed: each.kind === 'formula' })
    })
  })
}
