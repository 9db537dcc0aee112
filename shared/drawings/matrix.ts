import { ink, muted } from '../documents/brand-colours.ts'
import type { BlockOf } from '../documents/document-tree.ts'
import { toneColours } from '../documents/tone-colours.ts'
import {
  type Drawing,
  drawing,
  drawingWidth,
  lineHeight,
  rect,
  type SvgNode,
  textLines,
} from './drawing.ts'
import { badgesCell, type CellContent, type Entry, wordsCell } from './matrix-cell.ts'
import { matrixInWords } from './matrix-in-words.ts'
import { matrixLegend } from './matrix-legend.ts'
import type { Palette } from './palette.ts'
import { measured, wrapped } from './wrapped-text.ts'

type MatrixBlock = BlockOf<'matrix'>

const size = 8.5
const gap = 2
const axisTitleHeight = 16
const leastCellHeight = 40
/** Above this height, the cells hold marks only and the texts go under the grid. */
const highestGrid = 330

/** A grid with the highest row on top, its cells coloured, its entries in their cells. */
export function matrixDrawing(block: MatrixBlock, palette: Palette): Drawing {
  const withWords = grid(block, wordsCell, palette)
  const isRead = withWords.height <= highestGrid || block.entries.every(({ mark }) => mark === '')
  const drawn = isRead ? withWords : withLegend(grid(block, badgesCell, palette), block, palette)
  return drawing({ ...drawn, alt: matrixInWords(block), font: palette.fontFamily })
}

type Drawn = { readonly height: number; readonly nodes: readonly SvgNode[] }

function withLegend(drawn: Drawn, block: MatrixBlock, palette: Palette): Drawn {
  const legend = matrixLegend(block.entries, drawn.height + 10, palette)
  return { height: drawn.height + 10 + legend.height, nodes: [...drawn.nodes, ...legend.nodes] }
}

type FillCell = (entries: readonly Entry[], width: number, palette: Palette) => CellContent

/** The levels of the rows stand on the left, those of the columns under the grid. */
function grid(block: MatrixBlock, fillCell: FillCell, palette: Palette): Drawn {
  const { columns, rows } = block
  const left = labelsWidth(rows.levels, palette)
  const cellWidth = (drawingWidth - left) / columns.levels.length
  const contents = rows.levels.map((_, row) =>
    columns.levels.map((_, column) => fillCell(entriesAt(block, row, column), cellWidth, palette)),
  )
  const nodes: SvgNode[] = textLines([`${rows.title} ↑`], 0, 0, axisTitle)
  let top = axisTitleHeight
  for (const [row, level] of [...rows.levels.entries()].reverse()) {
    const cells = contents[row] ?? []
    const label = wrapped(level, left - 10, palette.face(size))
    const lines = label.length * lineHeight(size) + 8
    const height = Math.max(leastCellHeight, lines, ...cells.map(cell => cell.height))
    const labelTop = top + (height - label.length * lineHeight(size)) / 2
    nodes.push(...textLines(label, left - 8, labelTop, { ...levelLook, anchor: 'end' }))
    cells.forEach((cell, column) => {
      const x = left + column * cellWidth
      const { fill } = toneColours(block.tones[row]?.[column] ?? 'neutral', palette.colours)
      nodes.push(rect(x, top, cellWidth - gap, height, fill), ...cell.nodesAt(x, top))
    })
    top += height + gap
  }
  const foot = columnLabels(columns, { left, top: top + 2, cellWidth }, palette)
  return { height: foot.height, nodes: [...nodes, ...foot.nodes] }
}

function entriesAt({ entries, tones }: MatrixBlock, row: number, column: number): Entry[] {
  return entries
    .filter(entry => entry.row === row && entry.column === column)
    .map(({ mark, text }) => ({ mark, text, tone: tones[row]?.[column] ?? 'neutral' }))
}

const levelLook = { size, fill: ink } as const
const axisTitle = { size, fill: muted, isBold: true } as const

function labelsWidth(levels: readonly string[], { face }: Palette): number {
  const widest = Math.max(0, ...levels.map(level => measured(level, face(size))))
  return Math.min(110, widest + 12)
}

type Place = { readonly left: number; readonly top: number; readonly cellWidth: number }

function columnLabels(
  { title, levels }: MatrixBlock['columns'],
  { left, top, cellWidth }: Place,
  { face }: Palette,
): Drawn {
  const labels = levels.map(level => wrapped(level, cellWidth - 8, face(size)))
  const below = top + Math.max(...labels.map(lines => lines.length)) * lineHeight(size) + 2
  const look = { ...levelLook, anchor: 'middle' } as const
  return {
    height: below + lineHeight(size) + 2,
    nodes: [
      ...labels.flatMap((lines, column) =>
        textLines(lines, left + (column + 0.5) * cellWidth - gap / 2, top, look),
      ),
      ...textLines([`${title} →`], drawingWidth - gap, below, { ...axisTitle, anchor: 'end' }),
    ],
  }
}
