import {
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { borderSize, cellPadding, gapAfterTable, textWidth } from './word-measures.ts'

const noBorder: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }

export function rule(color: string, thickness: number): IBorderOptions {
  return { style: BorderStyle.SINGLE, size: borderSize(thickness), color }
}

export const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder }

/** `between` is the rule under each row; `indent` moves the table to the right of the margin. */
export type TableLook = { readonly between?: IBorderOptions; readonly indent?: number }

/**
 * A table whose columns are as wide as said, in every reader: table, grid and cells state the same
 * widths, and the layout is fixed.
 */
export function fixedTable(
  columnWidths: readonly number[],
  rows: readonly TableRow[],
  { between = noBorder, indent }: TableLook = {},
): Table {
  const total = columnWidths.reduce((sum, width) => sum + width, 0)
  return new Table({
    width: { size: total, type: WidthType.DXA },
    columnWidths: [...columnWidths],
    layout: TableLayoutType.FIXED,
    ...(indent === undefined ? {} : { indent: { size: indent, type: WidthType.DXA } }),
    margins: {
      marginUnitType: WidthType.DXA,
      top: cellPadding.vertical,
      bottom: cellPadding.vertical,
      left: cellPadding.horizontal,
      right: cellPadding.horizontal,
    },
    borders: { ...noBorders, bottom: between, insideHorizontal: between, insideVertical: noBorder },
    rows,
  })
}

export type CellLook = Omit<ITableCellOptions, 'children' | 'width' | 'shading'> & {
  readonly fill?: string | undefined
}

export function fixedCell(
  width: number,
  children: readonly Paragraph[],
  { fill, ...look }: CellLook = {},
): TableCell {
  return new TableCell({
    ...look,
    width: { size: width, type: WidthType.DXA },
    ...(fill === undefined ? {} : { shading: { fill } }),
    children: children.length === 0 ? [new Paragraph({})] : children,
  })
}

/** What keeps a table apart from what follows: Word joins tables that touch. */
export function gapParagraph(isKeptWithNext: boolean): Paragraph {
  return spaceParagraph(gapAfterTable, isKeptWithNext)
}

/**
 * How a block stands to the table that follows: `kept` on its page, or `joined` to it. LibreOffice
 * keeps a table with the next one where they touch, but not across the paragraph between them.
 */
export type PlaceAbove = 'free' | 'kept' | 'joined'

/** The same height as the last row of a table that touches the next one. */
export function gapRow(columns: number): TableRow {
  const look = {
    columnSpan: columns,
    borders: { bottom: noBorder },
    margins: { top: 0, bottom: 0 },
  }
  return new TableRow({
    cantSplit: true,
    height: { value: gapAfterTable, rule: HeightRule.EXACT },
    children: [fixedCell(textWidth, [gapParagraph(true)], look)],
  })
}

/** Empty height, exact in every reader. */
export function spaceParagraph(height: number, isKeptWithNext = false): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: height, lineRule: 'exact' },
    ...(isKeptWithNext ? { keepNext: true } : {}),
  })
}
