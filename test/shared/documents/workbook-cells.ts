import type { Sheet, WorkbookCell, WorkbookTree } from '../../../shared/documents/workbook-tree.ts'

export function sheetNamed(tree: WorkbookTree, name: string): Sheet {
  const sheet = tree.sheets.find(each => each.name === name)
  if (sheet === undefined) throw new Error(`The workbook has no sheet ${name}.`)
  return sheet
}

/** The figure or text that a reader sees in each cell of the row that starts with this text. */
export function rowStarting(sheet: Sheet, text: string): (string | number | undefined)[] {
  const row = sheet.rows.find(({ cells }) => cells[0] !== undefined && shown(cells[0]) === text)
  if (row === undefined) throw new Error(`${sheet.name} has no row ${text}.`)
  return row.cells.map(shown)
}

export function shown(cell: WorkbookCell): string | number | undefined {
  switch (cell.kind) {
    case 'empty':
      return undefined
    case 'text':
      return cell.text
    case 'number':
      return cell.value
    case 'date':
      return cell.date
    case 'formula':
      return cell.result
  }
}

export function formulasOf(tree: WorkbookTree): string[] {
  const cells = tree.sheets.flatMap(sheet => sheet.rows).flatMap(row => row.cells)
  return cells.flatMap(cell => (cell.kind === 'formula' ? [cell.formula] : []))
}

/** What the named cell shows. */
export function namedValue(tree: WorkbookTree, name: string): string | number | undefined {
  const named = tree.names.find(each => each.name === name)
  if (named === undefined) throw new Error(`The workbook has no cell named ${name}.`)
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(named.cell) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  const cell = sheetNamed(tree, named.sheet).rows[Number(row) - 1]?.cells[column - 1]
  return cell === undefined ? undefined : shown(cell)
}
