import type { BlockOf, Row } from '../../../shared/documents/document-tree.ts'
import { keptRows } from '../../../shared/documents/kept-together.ts'
import { progressWidth } from '../../../shared/drawings/progress-bar.ts'
import type { FlowItem } from './flow.ts'
import { type TableLayout, tableLayout } from './table-block.ts'
import { emptyItem, linesIn, rowPadding } from './text-item.ts'
import type { Theme } from './theme.ts'
import { points, textWidth } from './word-measures.ts'
import { lineHeightOf, type StyleId, styleOf } from './word-style.ts'

/** The header of a table and its rows, each as high as the cell with the most lines. */
export function tableItems(block: BlockOf<'table'>, theme: Theme): FlowItem[] {
  const layout = tableLayout(block, theme)
  const titles = block.columns.map(({ title }) => ({ line: [{ text: title, bold: true }] }))
  const header = rowItem({ kind: 'body', cells: titles }, layout, layout.header, theme)
  const repeated = header.lines * header.lineHeight + header.extra
  const kept = keptRows(block)
  const rows = block.rows.map((row, index) => ({
    ...rowItem(row, layout, layout.text, theme),
    isKeptWithNext: kept[index] === true,
    repeated,
  }))
  return [{ ...header, isKeptWithNext: true }, ...rows]
}

function rowItem(row: Row, layout: TableLayout, id: StyleId, theme: Theme): FlowItem {
  const widths = row.kind === 'group' ? [textWidth] : layout.widths
  const lines = row.cells.map(({ line, tone, progress }, index) => {
    const bar = progress === undefined ? 0 : points(progressWidth)
    const width = (widths[index] ?? textWidth) - 2 * layout.sidePadding - bar
    const marked = tone === undefined ? line : [{ text: '● ' }, ...line]
    return linesIn(marked, width, id, theme)
  })
  return {
    ...emptyItem,
    lines: Math.max(1, ...lines),
    lineHeight: lineHeightOf(styleOf(id)),
    extra: rowPadding,
  }
}
