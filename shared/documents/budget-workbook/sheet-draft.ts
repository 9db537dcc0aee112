import type {
  CellRule,
  CellStyle,
  Highlight,
  NamedCell,
  Sheet,
  SheetRow,
  WorkbookCell,
} from '../workbook-tree.ts'
import { columnLetter } from './addresses.ts'
import { blank, words } from './cells.ts'
import { oneLine, rowHeight } from './row-height.ts'

type Column = Sheet['columns'][number]

/** A sheet under construction: rows are added from the top, and formulas need their numbers. */
export class SheetDraft {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: SheetRow[] = []
  readonly merges: string[] = []
  readonly rules: CellRule[] = []
  readonly highlights: Highlight[] = []
  readonly names: NamedCell[] = []

  constructor(name: string, columns: readonly Column[]) {
    this.name = name
    this.columns = columns
  }

  /** The number of the row that the next `add` makes. */
  get nextRow(): number {
    return this.rows.length + 1
  }

  /** Without a height the row is as high as its longest text needs. */
  add(cells: WorkbookCell[], height: number | undefined = this.heightFor(cells)): number {
    this.rows.push(height === undefined ? { cells } : { cells, height })
    return this.rows.length
  }

  /** A row of space; a thin one below a table still counts in its sums, so that rows can be added there. */
  gap(height = 10): number {
    return this.add([], height)
  }

  /** One text over all columns that show. */
  banner(text: string, style: CellStyle): number {
    return this.wide([], text, style)
  }

  /** Cells, then one text over all columns that are left. */
  wide(before: readonly WorkbookCell[], text: string, style: CellStyle): number {
    const last = this.columns.findLastIndex(column => column.hidden !== true) + 1
    const first = before.length + 1
    const widths = this.columns.slice(first - 1, last).map(column => column.width)
    const width = widths.reduce((sum, each) => sum + each, 0)
    const padding = Array.from({ length: last - first }, () => blank(style))
    const cells = [...before, words(text, style), ...padding]
    const row = this.add(cells, rowHeight(text, style, width))
    if (last > first) this.merges.push(`${columnLetter(first)}${row}:${columnLetter(last)}${row}`)
    return row
  }

  /** Only for more than one line: other rows grow by themselves when somebody types into them. */
  private heightFor(cells: readonly WorkbookCell[]): number | undefined {
    const heights = cells.map((cell, index) => {
      const column = this.columns[index]
      if (cell.kind !== 'text' || column === undefined || column.hidden === true) return 0
      return rowHeight(cell.text, cell.style, column.width)
    })
    const height = Math.max(0, ...heights)
    return height > oneLine ? height : undefined
  }

  /** Gives a cell a name that formulas anywhere can use. */
  named(name: string, cell: string): void {
    this.names.push({ name, sheet: this.name, cell })
  }

  sheet(view: Pick<Sheet, 'frozen' | 'repeatedRows' | 'filter' | 'onePage' | 'hidden'>): Sheet {
    const { name, columns, rows, merges, rules, highlights } = this
    return { name, columns: [...columns], rows, merges, rules, highlights, ...view }
  }
}
