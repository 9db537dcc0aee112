import {
  AlignmentType,
  Tab,
  type Table,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { columnWidths } from '../../../shared/documents/column-widths.ts'
import type {
  BlockOf,
  Cell,
  ColumnRole,
  Line,
  Row,
} from '../../../shared/documents/document-tree.ts'
import { keptRows } from '../../../shared/documents/kept-together.ts'
import { type CellLook, fixedCell, fixedTable, rule } from './framed-table.ts'
import { progressMark } from './progress-mark.ts'
import type { ColoredSpan } from './runs.ts'
import { type TextOptions, textParagraph } from './text-blocks.ts'
import { type Theme, toneColors } from './theme.ts'
import { cellPadding, textWidth } from './word-measures.ts'
import { type StyleId, styleOf } from './word-style.ts'

type TableBlock = BlockOf<'table'>

/** From this many columns on, text is set smaller and closer. */
const denseFrom = 8

/** How a table is set, for those who draw it and those who measure it. */
export type TableLayout = {
  readonly widths: readonly number[]
  readonly text: StyleId
  readonly header: StyleId
  readonly sidePadding: number
}

/** Asked for twice in an export: to count pages, then to draw. */
export function tableLayout(block: TableBlock, theme: Theme): TableLayout {
  const known = layouts.get(block)
  if (known?.theme === theme) return known.layout
  const layout = newLayout(block, theme)
  layouts.set(block, { theme, layout })
  return layout
}

const layouts = new WeakMap<TableBlock, { theme: Theme; layout: TableLayout }>()

function newLayout(block: TableBlock, theme: Theme): TableLayout {
  const isDense = block.columns.length >= denseFrom
  const text = isDense ? 'DenseText' : 'TableText'
  const face = { font: theme.font, size: styleOf(text).size, isBold: false }
  return {
    widths: columnWidths(block, textWidth, face),
    text,
    header: isDense ? 'DenseHeader' : 'TableHeader',
    sidePadding: isDense ? cellPadding.horizontal / 2 : cellPadding.horizontal,
  }
}

export function dataTable(block: TableBlock, theme: Theme): Table {
  const layout = tableLayout(block, theme)
  const { rows } = block
  const kept = keptRows(block)
  return fixedTable(
    layout.widths,
    [
      headerRow(block, layout, theme),
      ...rows.map((row, index) => bodyRow(row, block, layout, kept[index] === true, theme)),
    ],
    { between: rule(theme.rule, 0.5) },
  )
}

function headerRow({ columns }: TableBlock, layout: TableLayout, theme: Theme): TableRow {
  const look = { fill: theme.tint, verticalAlign: VerticalAlign.BOTTOM, ...paddingOf(layout) }
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title, role }, index) =>
      fixedCell(
        layout.widths[index] ?? 0,
        [
          textParagraph([{ text: title }], {
            style: layout.header,
            extra: alignmentOf(role),
          }),
        ],
        { ...look, borders: { bottom: rule(theme.accent, 1) } },
      ),
    ),
  })
}

function bodyRow(
  row: Row,
  { columns }: TableBlock,
  layout: TableLayout,
  isKeptWithNext: boolean,
  theme: Theme,
): TableRow {
  const look = { ...rowLook(row.kind, theme), ...paddingOf(layout) }
  if (row.kind === 'group') return groupRow(row, layout, look)
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ role }, index) => {
      const cell = row.cells[index] ?? { line: [] }
      const line = row.kind === 'body' ? cell.line : emboldened(cell.line)
      const width = layout.widths[index] ?? 0
      const opening =
        cell.progress === undefined
          ? { extra: alignmentOf(role) }
          : barBefore(cell, isFigure(role) ? width - 2 * layout.sidePadding : undefined, theme)
      const paragraph = textParagraph(toned(line, cell, theme), {
        style: layout.text,
        isKeptWithNext,
        ...opening,
      })
      return fixedCell(width, [paragraph], look)
    }),
  })
}

function groupRow({ cells }: Row, layout: TableLayout, look: CellLook): TableRow {
  const total = layout.widths.reduce((sum, width) => sum + width, 0)
  const paragraph = textParagraph(emboldened(cells[0]?.line ?? []), {
    style: layout.text,
    isKeptWithNext: true,
  })
  const cell = fixedCell(total, [paragraph], { ...look, columnSpan: layout.widths.length })
  return new TableRow({ cantSplit: true, children: [cell] })
}

function rowLook(kind: Row['kind'], theme: Theme): CellLook {
  switch (kind) {
    case 'body':
    case 'subtotal':
      return {}
    case 'group':
      return { fill: theme.faintTint }
    case 'total':
      return {
        fill: theme.tint,
        borders: { top: rule(theme.accent, 0.75), bottom: rule(theme.accent, 0.75) },
      }
  }
}

function paddingOf({ sidePadding }: TableLayout): CellLook {
  if (sidePadding === cellPadding.horizontal) return {}
  const margins = { marginUnitType: WidthType.DXA, left: sidePadding, right: sidePadding }
  return { margins }
}

/** Figures stand under each other by their last digit; words by their first letter. */
function alignmentOf(role: ColumnRole) {
  return isFigure(role) ? { alignment: AlignmentType.RIGHT } : {}
}

function isFigure(role: ColumnRole): boolean {
  return role === 'money' || role === 'days' || role === 'percent' || role === 'date'
}

function emboldened(line: Line): Line {
  return line.map(span => ({ ...span, bold: true }))
}

const toneMark = '●'

/** A bar already shows the cell's tone. */
function toned(
  line: Line,
  { tone, progress }: Pick<Cell, 'tone' | 'progress'>,
  theme: Theme,
): readonly ColoredSpan[] {
  if (tone === undefined || progress !== undefined) return line
  return [{ text: `${toneMark}\u00a0`, color: toneColors(tone, theme).text }, ...line]
}

/** Bars stand under each other on the left, their words beside them or, as figures, at `right`. */
function barBefore(
  { progress = 0, tone }: Cell,
  right: number | undefined,
  theme: Theme,
): Pick<TextOptions, 'leading' | 'extra'> {
  const bar = progressMark(progress, tone, theme)
  if (right === undefined) return { leading: [bar, new TextRun('\u00a0\u00a0')] }
  const tabStops = [{ type: TabStopType.RIGHT, position: right }]
  return { leading: [bar, new TextRun({ children: [new Tab()] })], extra: { tabStops } }
}
