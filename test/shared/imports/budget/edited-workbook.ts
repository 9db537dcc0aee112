import { strToU8, zipSync } from 'fflate'
import { excelFile } from '../../../../electron/exports/excel/excel-file.ts'
import { readWorkbookFile } from '../../../../electron/imports/workbook/workbook-file.ts'
import { columnLetter } from '../../../../shared/documents/budget-workbook/addresses.ts'
import { type BudgetSource, budgetWorkbook } from '../../../../shared/documents/budget-workbook.ts'
import type {
  ReadCell,
  ReadRow,
  ReadSheet,
  ReadWorkbook,
} from '../../../../shared/imports/budget/workbook/read-workbook.ts'

/** A budget as it lies in the exported file. */
export async function exportedBudget(source: BudgetSource): Promise<ReadWorkbook> {
  return readBack(await excelFile(budgetWorkbook(source)))
}

export async function readBack(bytes: Uint8Array): Promise<ReadWorkbook> {
  const read = await readWorkbookFile(bytes)
  if (read.kind === 'refused') throw new Error(read.reason)
  return read.workbook
}

/** The file that openpyxl would save: names without prefix, absolute targets, texts in their cells. */
export function openpyxlFile({ sheets, startsIn1904 }: ReadWorkbook): Uint8Array {
  const named = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}" state="visible" r:id="rId${index + 1}"/>`,
  )
  const related = sheets.map(
    (_, index) =>
      `<Relationship Type="${office}/worksheet" Target="/xl/worksheets/sheet${index + 1}.xml" Id="rId${index + 1}"/>`,
  )
  const parts = sheets.map((sheet, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    strToU8(sheetXml(sheet)),
  ])
  return zipSync({
    '_rels/.rels': strToU8(
      relations(
        `<Relationship Type="${office}/officeDocument" Target="xl/workbook.xml" Id="rId1"/>`,
      ),
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${startsIn1904 ? 1 : 0}"/><sheets>${named.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(relations(related.join(''))),
    ...Object.fromEntries(parts),
  })
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function relations(entries: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`
}

function sheetXml({ rows }: ReadSheet): string {
  const drawn = rows.map(
    ({ number, cells }) =>
      `<row r="${number}">${cells.map(cell => cellXml(cell, number)).join('')}</row>`,
  )
  return `<worksheet xmlns="${main}"><sheetData>${drawn.join('')}</sheetData></worksheet>`
}

function cellXml({ column, value, formula, isError }: ReadCell, row: number): string {
  const at = `${columnLetter(column)}${row}`
  const made = formula === undefined ? '' : `<f>${escaped(formula)}</f>`
  if (isError === true) return `<c r="${at}" t="e">${made}<v>${value}</v></c>`
  if (typeof value === 'number') return `<c r="${at}">${made}<v>${value}</v></c>`
  if (value === undefined) return `<c r="${at}">${made}<v></v></c>`
  if (formula !== undefined) return `<c r="${at}" t="str">${made}<v>${escaped(value)}</v></c>`
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

function escaped(text: string): string {
  const kept = text.replace(/_x(?=[0-9a-f]{4}_)/gi, '_x005F_x').replaceAll('\r', '_x000D_')
  return kept.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

type Content = Omit<ReadCell, 'column'>

/** With other rows on one sheet, numbered anew from the top. */
export function withRows(
  workbook: ReadWorkbook,
  name: string,
  change: (rows: readonly ReadRow[]) => readonly ReadRow[],
): ReadWorkbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map(sheet =>
      sheet.name === name ? { ...sheet, rows: renumbered(change(everyRow(sheet))) } : sheet,
    ),
  }
}

/** Those without anything too. */
function everyRow({ rows }: ReadSheet): ReadRow[] {
  const byNumber = new Map(rows.map(row => [row.number, row]))
  const last = rows.at(-1)?.number ?? 0
  return Array.from(
    { length: last },
    (_, index) => byNumber.get(index + 1) ?? { number: index + 1, cells: [] },
  )
}

function renumbered(rows: readonly ReadRow[]): ReadRow[] {
  return rows.map(({ cells }, index) => ({ number: index + 1, cells }))
}

/** With another cell in the row of these words, under this column; nothing empties it. */
export function withCell(
  workbook: ReadWorkbook,
  sheet: string,
  words: string,
  column: string,
  content: Content | number | string | undefined,
): ReadWorkbook {
  return withRows(workbook, sheet, rows => {
    const at = rows.findIndex(row => saysWords(row, words))
    if (at === -1) throw new Error(`No row says ${words}`)
    return rows.map((row, index) => (index === at ? rowWith(row, column, content) : row))
  })
}

export function saysWords({ cells }: ReadRow, words: string): boolean {
  return cells.some(({ value }) => value === words)
}

export function rowWith(
  { number, cells }: ReadRow,
  letter: string,
  content: Content | number | string | undefined,
): ReadRow {
  const column = columnNumber(letter)
  const others = cells.filter(cell => cell.column !== column)
  if (content === undefined) return { number, cells: others }
  const cell = typeof content === 'object' ? content : { value: content }
  return { number, cells: [...others, { column, ...cell }].toSorted(byColumn) }
}

/** A row of these cells, from the first column; an empty text leaves one out. */
export function rowOf(...values: (number | string)[]): ReadRow {
  const cells = values.map((value, index) => ({ column: index + 1, value }))
  return { number: 1, cells: cells.filter(({ value }) => value !== '') }
}

/** With the columns of a sheet put elsewhere: one that has no new place is deleted. */
export function withColumns(
  workbook: ReadWorkbook,
  sheet: string,
  placeOf: (column: number) => number | undefined,
): ReadWorkbook {
  return withRows(workbook, sheet, rows =>
    rows.map(({ number, cells }) => ({
      number,
      cells: cells
        .flatMap(cell => {
          const column = placeOf(cell.column)
          return column === undefined ? [] : [{ ...cell, column }]
        })
        .toSorted(byColumn),
    })),
  )
}

function byColumn(one: ReadCell, other: ReadCell): number {
  return one.column - other.column
}

export function columnNumber(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
}
