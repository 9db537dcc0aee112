import { expect, test } from 'vitest'
import { excelFile } from '../../../../electron/exports/excel/excel-file.ts'
import { type BudgetSource, budgetWorkbook } from '../../../../shared/documents/budget-workbook.ts'
import { type BudgetLine, budgetTotal } from '../../../../shared/domain/budget/budget.ts'
import type { ReadWorkbook } from '../../../../shared/imports/budget/workbook/read-workbook.ts'
import { convertAll, libreOffice } from '../../../office/libreoffice.ts'
import { fc } from '../../../properties.ts'
import {
  columnNumber,
  exportedBudget,
  readBack,
  rowWith,
  saysWords,
  withRows,
} from './edited-workbook.ts'
import { cents, days, missions, proposals, rate } from './generated-budgets.ts'
import { found, nothing, parties, returned, taken, whole, workspaceOf } from './returned.ts'

const sources = fc
  .record({
    mission: fc.option(missions, { nil: undefined }),
    proposal: fc.option(proposals, { nil: undefined }),
  })
  .filter(({ mission, proposal }) => (mission ?? proposal) !== undefined)
  .map((records): BudgetSource => ({ ...parties, ...records }))

test('any budget that comes back as it left changes nothing', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(sources, async source => {
      const workspace = workspaceOf(source)
      const budget = await returned(await exportedBudget(source), workspace)
      expect(found(budget)).toEqual(nothing)
      expect(taken(budget, workspace)).toEqual(workspace)
    }),
    { numRuns: 30 },
  )
})

test.skipIf(libreOffice === undefined)(
  'nor does one that LibreOffice saved again',
  { timeout: 120_000 },
  async () => {
    const all = [whole, ...fc.sample(sources, 12)]
    const files = await Promise.all(all.map(source => excelFile(budgetWorkbook(source))))
    const saved = await convertAll(files, 'xlsx', 'xlsx:Calc MS Excel 2007 XML')
    for (const [index, source] of all.entries()) {
      const workbook = await readBack(saved[index] ?? new Uint8Array())
      expect(found(await returned(workbook, workspaceOf(source)))).toEqual(nothing)
    }
  },
)

const figures = { E: 'days', F: 'dayRate', G: 'amount', H: 'spentDays', I: 'spent' } as const
type Column = keyof typeof figures

const typed = fc.oneof(
  fc.record({ column: fc.constantFrom<Column>('E', 'H'), value: days }),
  fc.record({ column: fc.constant<Column>('F'), value: rate }),
  fc.record({ column: fc.constantFrom<Column>('G', 'I'), value: cents }),
)

test('cells typed at random are exactly the changes that are told', {
  timeout: 60_000,
}, async () => {
  const edits = fc.array(fc.tuple(fc.nat(19), typed), { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(missions, edits, async (mission, wanted) => {
      const lines = mission.budget.lines
      const made = wanted.flatMap(([rank, edit]) => {
        const line = lines[rank]
        return line === undefined ? [] : [{ line, ...edit }]
      })
      const once = made.filter(
        ({ line }, index) => made.findIndex(each => each.line === line) === index,
      )
      const source = { ...parties, mission }
      const sent = await exportedBudget(source)
      const edited = once.reduce(
        (book, { line, column, value }) => withFigure(book, line, column, value),
        sent,
      )
      const budget = await returned(edited, workspaceOf(source))
      const expected = once.filter(
        ({ line, column, value }) => shownIn(sent, line, column) !== value,
      )
      const told = budget.changes.map(
        ({ id, field, told: value }) => `${id} ${field.name} ${value}`,
      )
      expect(told.toSorted()).toEqual(
        expected
          .map(({ line, column, value }) => `${line.id} ${figures[column]} ${value}`)
          .toSorted(),
      )
      expect(budget.added).toEqual([])
      expect(budget.removed).toEqual([])
    }),
    { numRuns: 25 },
  )
})

function withFigure(
  book: ReadWorkbook,
  { id }: BudgetLine,
  column: Column,
  value: number,
): ReadWorkbook {
  const shown = column === 'E' || column === 'H' ? value : value / 100
  return withRows(book, 'Lignes', rows =>
    rows.map(row => (saysWords(row, id) ? rowWith(row, column, shown) : row)),
  )
}

function shownIn(book: ReadWorkbook, { id }: BudgetLine, column: Column): number | undefined {
  const rows = book.sheets.find(({ name }) => name === 'Lignes')?.rows ?? []
  const cell = rows
    .find(row => saysWords(row, id))
    ?.cells.find(each => each.column === columnNumber(column))
  const isMoney = column !== 'E' && column !== 'H'
  return typeof cell?.value === 'number'
    ? Math.round(cell.value * (isMoney ? 100 : 1) * 100) / 100
    : undefined
}

test('what is taken of any edit is what the workbook then shows', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(missions, fc.nat(19), days, async (mission, rank, value) => {
      const line = mission.budget.lines[rank]
      if (line === undefined) return
      const source = { ...parties, mission }
      const workspace = workspaceOf(source)
      const edited = withFigure(await exportedBudget(source), line, 'E', value)
      const [after] = taken(await returned(edited, workspace), workspace).missions
      const made = line.dayRate === undefined ? line.amount : Math.round(value * line.dayRate)
      const others = mission.budget.lines.filter(({ id }) => id !== line.id)
      expect(after && budgetTotal(after.budget)).toBe(budgetTotal({ lines: others }) + made)
    }),
    { numRuns: 15 },
  )
})
