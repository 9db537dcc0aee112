import type { AlignType, Html, PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import type { BlockOf, ColumnRole, Line, Span } from '../document-tree.ts'
import { phrasing } from './phrasing.ts'

/** Figures and dates to the right, as on paper. Titles of groups and totals are in bold. */
export function table({ columns, rows }: BlockOf<'table'>): Table {
  return gridOf(
    columns.map(({ title, role }) => ({ title, align: alignment[role] })),
    rows.map(({ kind, cells }) => {
      const lines = cells.map(({ line }) => line)
      return kind === 'body' ? lines : lines.map(emphasised)
    }),
  )
}

export type GridColumn = { readonly title: string; readonly align: AlignType }

/** Rows are filled up with empty cells to the number of columns. */
export function gridOf(columns: readonly GridColumn[], rows: readonly (readonly Line[])[]): Table {
  const filled = (cells: readonly Line[]) => columns.map((_, index) => cells[index] ?? [])
  return {
    type: 'table',
    align: columns.map(({ align }) => align),
    children: [
      tableRow(columns.map(({ title }) => [{ text: title }])),
      ...rows.map(cells => tableRow(filled(cells))),
    ],
  }
}

function tableRow(cells: readonly Line[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((line): TableCell => ({ type: 'tableCell', children: cellOf(line) })),
  }
}

/** A cell of Markdown is one line: what stands for a line break in it is HTML's. */
function cellOf(line: Line): PhrasingContent[] {
  return withBreaks(phrasing(line.map(withoutPipesInCode)))
}

/** In the code of a cell, no reader tells a pipe from the end of the cell for sure. */
function withoutPipesInCode(span: Span): Span {
  return span.code === true && /[|\\]/.test(span.text) ? { ...span, code: false } : span
}

function withBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    if (node.type === 'break') return lineBreak
    if (!('children' in node)) return node
    return { ...node, children: withBreaks(node.children) } as PhrasingContent
  })
}

const lineBreak: Html = { type: 'html', value: '<br>' }

function emphasised(line: Line): Line {
  return line.map(span => ({ ...span, bold: true }))
}

const alignment: Record<ColumnRole, AlignType> = {
  text: null,
  status: null,
  money: 'right',
  days: 'right',
  percent: 'right',
  date: 'right',
}
