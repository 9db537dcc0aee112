import type { CellStyle } from '../workbook-tree.ts'

/** Height of one line in points, and how many characters of the usual size fit where one of this size does. */
const sizes: Partial<Record<CellStyle, { readonly line: number; readonly scale: number }>> = {
  title: { line: 25, scale: 1.85 },
  subtitle: { line: 16, scale: 1.15 },
  section: { line: 19, scale: 1.25 },
  header: { line: 13.5, scale: 1 },
  total: { line: 15, scale: 1.1 },
  note: { line: 13, scale: 0.95 },
}
const usual = { line: 13.5, scale: 0.95 }
/** What the exporter leaves empty at both sides of a cell, in characters. */
const padding = 2

/** Points for a text in a cell of this width in characters; not every reader of workbooks measures texts itself. */
export function rowHeight(text: string, style: CellStyle, width: number): number {
  const { line, scale } = sizes[style] ?? usual
  const perLine = Math.max(1, Math.floor((width - padding) / scale))
  const lines = text
    .split('\n')
    .reduce((count, each) => count + Math.max(1, Math.ceil(each.length / perLine)), 0)
  return Math.min(lines * line + 3, highest)
}

/** The height that needs no saying. */
export const oneLine = usual.line + 3
/** Excel's own limit. */
const highest = 409
