import { expect, test } from 'vitest'
import { excelFile } from '../../../../electron/exports/excel/excel-file.ts'
import type { Sheet, WorkbookTree } from '../../../../shared/documents/workbook-tree.ts'
import { part } from '../../../office/read-word.ts'
import { validationErrors } from '../../../office/validate.ts'

const sheet: Sheet = {
  name: "L'année",
  columns: [{ width: 9 }, { width: 30, hidden: true }],
  rows: [
    { cells: [{ kind: 'text', text: '=1+1', format: 'text', style: 'input' }] },
    { cells: [{ kind: 'number', value: 0, format: 'money', style: 'input' }], height: 30 },
  ],
  frozen: { rows: 1, columns: 1 },
  repeatedRows: [1, 1],
  filter: 'A1:B2',
  merges: [],
  rules: [
    { kind: 'atLeastZero', range: 'A2' },
    { kind: 'oneOf', range: 'B1:B2', choices: ['Oui', 'Non'] },
    { kind: 'date', range: 'A1' },
  ],
  highlights: [{ range: 'A1:A2', formula: '$A1<0', tone: 'bad' }],
}

const tree: WorkbookTree = {
  title: 'Essai',
  author: 'Claire',
  company: 'R&D',
  primaryColor: '#ffcc00',
  font: 'Calibri',
  date: '2024-09-15',
  header: 'R&D 2024',
  footer: '',
  sheets: [sheet, { ...sheet, hidden: true }],
  names: [{ name: 'Total_HT', sheet: "L'année", cell: 'A2' }],
}
const bytes = await excelFile(tree)
const xml = part(bytes, 'xl/worksheets/sheet1.xml')
const book = part(bytes, 'xl/workbook.xml')

test('A sheet with an apostrophe, print titles, a filter and rules is valid', async () => {
  expect(await validationErrors(bytes, 'xlsx')).toEqual([])
}, 30_000)

test('The sheet is ready to print: A4 landscape, one page wide, headings repeated, pages numbered', () => {
  expect(xml).toContain('orientation="landscape"')
  expect(xml).toMatch(/<pageSetup[^>]*paperSize="9"/)
  expect(xml).toMatch(/fitToWidth="1" fitToHeight="0"|fitToHeight="0"/)
  expect(book).toContain('’année&apos;!$1:$1')
  expect(xml).toContain('R&amp;&amp;D 2024')
  expect(xml).toContain('Page &amp;P / &amp;N')
})

test('Headings stay in view and technical columns out of it', () => {
  expect(xml).toMatch(/<pane xSplit="1" ySplit="1"[^>]*state="frozen"/)
  expect(xml).toMatch(/<col min="2" max="2"[^>]*hidden="1"/)
  expect(book).toMatch(/<sheet [^>]*state="hidden"/)
})

test('Names point to cells, and everything is calculated again when the file is opened', () => {
  expect(book).toMatch(/<definedName name="Total_HT">[^<]*\$A\$2<\/definedName>/)
  expect(book).toContain('fullCalcOnLoad="1"')
})

test('Typing is checked and overruns are coloured', () => {
  expect(xml).toMatch(/<dataValidation type="decimal" operator="greaterThanOrEqual"[^>]*sqref="A2"/)
  expect(xml).toMatch(/<dataValidation type="list"[^>]*sqref="B1:B2"/)
  expect(xml).toContain('<cfRule type="expression"')
})

test('What looks like a formula is written as text', () => {
  expect(xml).toMatch(/<c r="A1"[^>]* t="s"><v>0<\/v><\/c>/)
  expect(part(bytes, 'xl/sharedStrings.xml')).toContain('=1+1')
})
