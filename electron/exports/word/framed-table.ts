import { borderSize, cellPadding, gapAfterTable } from './word-style.ts'
import type { Border } from './xml/border.ts'
import { paragraphXml } from './xml/paragraph.ts'
import { type TableLook, tableXml } from './xml/table.ts'

export function rule(color: string, thickness: number): Border {
  return { size: borderSize(thickness), color }
}

/** A table with our padding in its cells. */
export function paddedTable(
  widths: readonly number[],
  rows: readonly string[],
  look: Omit<TableLook, 'margins'> = {},
): string {
  return tableXml(widths, rows, { ...look, margins: everySide(cellPadding) })
}

export function everySide({ vertical, horizontal }: { vertical: number; horizontal: number }) {
  return { top: vertical, left: horizontal, bottom: vertical, right: horizontal }
}

/** What keeps a table apart from what follows: Word joins tables that touch. */
export function gapParagraph(isKeptWithNext: boolean): string {
  return spaceParagraph(gapAfterTable, isKeptWithNext)
}

/** Empty height, exact in every reader. */
export function spaceParagraph(height: number, isKeptWithNext = false): string {
  return paragraphXml({ isKeptWithNext, spacing: { before: 0, after: 0, exact: height } })
}
