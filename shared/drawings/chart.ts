import { hairline, ink, muted } from '../documents/brand-colours.ts'
import type { BlockOf } from '../documents/document-tree.ts'
import { chartInWords } from './chart-in-words.ts'
import { type ChartScale, chartScale } from './chart-scale.ts'
import {
  type Drawing,
  drawing,
  drawingWidth,
  line,
  lineHeight,
  rect,
  type SvgNode,
  text,
  textLines,
} from './drawing.ts'
import type { Palette } from './palette.ts'
import { seriesColours } from './series-colours.ts'
import { cut, measured, wrapped } from './wrapped-text.ts'

type ChartBlock = BlockOf<'chart'>
type Category = ChartBlock['categories'][number]

const labelSize = 9
const figureSize = 8.5
const barHeight = 10
const betweenBars = 2
const betweenCategories = 9
const labelGap = 8

/** Horizontal bars on one scale, each with its figure beside it. */
export function chartDrawing(block: ChartBlock, palette: Palette): Drawing {
  const colours = seriesColours(block.series, palette.colours)
  const legend = legendOf(block, colours, palette)
  const left = labelsWidth(block, palette)
  const scale = chartScale(block.categories, { left, right: drawingWidth }, figureWidth(palette))
  const nodes: SvgNode[] = []
  let top = legend.height
  for (const category of block.categories) {
    const drawn = categoryNodes(category, { top, left, scale, colours }, palette)
    nodes.push(...drawn.nodes)
    top += drawn.height + betweenCategories
  }
  const height = Math.max(top - betweenCategories, legend.height + barHeight) + 2
  const zero = line([scale.xOf(0), legend.height - 2], [scale.xOf(0), height], hairline, 0.75)
  return drawing({
    height,
    alt: chartInWords(block),
    font: palette.fontFamily,
    nodes: [...legend.nodes, zero, ...nodes],
  })
}

function figureWidth({ face }: Palette): (figure: string) => number {
  return figure => measured(figure, face(figureSize, true)) + 6
}

function labelsWidth({ categories }: ChartBlock, { face }: Palette): number {
  const widest = Math.max(0, ...categories.map(({ label }) => measured(label, face(labelSize))))
  return Math.min(150, widest + 2) + labelGap
}

type Place = {
  readonly top: number
  readonly left: number
  readonly scale: ChartScale
  readonly colours: readonly string[]
}

type Drawn = { readonly height: number; readonly nodes: readonly SvgNode[] }

/** The label in the middle of its bars. */
function categoryNodes({ label, values }: Category, place: Place, palette: Palette): Drawn {
  const { top, left, scale, colours } = place
  const bars = values.flatMap((figure, index) =>
    figure === null ? [] : [{ figure, fill: colours[index] ?? muted }],
  )
  const lines = wrapped(label, left - labelGap, palette.face(labelSize))
  const barsHeight = Math.max(1, bars.length) * (barHeight + betweenBars) - betweenBars
  const labelHeight = lines.length * lineHeight(labelSize)
  const height = Math.max(barsHeight, labelHeight)
  const barsTop = top + (height - barsHeight) / 2
  const look = { size: labelSize, fill: ink, anchor: 'end' } as const
  const labelTop = top + (height - labelHeight) / 2
  return {
    height,
    nodes: [
      ...textLines(lines, left - labelGap, labelTop, look),
      ...(bars.length === 0 ? [unknown(scale, barsTop)] : []),
      ...bars.flatMap(({ figure, fill }, index) => {
        const y = barsTop + index * (barHeight + betweenBars)
        return barNodes(figure, { y, scale, fill }, palette)
      }),
    ],
  }
}

type Bar = { readonly y: number; readonly scale: ChartScale; readonly fill: string }

const leastBar = 1

/** A dash where no figure is known; a single missing one just leaves no bar. */
function unknown(scale: ChartScale, top: number): SvgNode {
  return text('–', scale.xOf(0) + 4, top + barHeight - 2, { size: figureSize, fill: muted })
}

type Figure = NonNullable<Category['values'][number]>

/** Zero is a thin line. */
function barNodes(figure: Figure, { y, scale, fill }: Bar, { face }: Palette) {
  const baseline = y + barHeight - 2
  const zero = scale.xOf(0)
  const end = scale.xOf(figure.value)
  const width = Math.max(leastBar, Math.abs(end - zero))
  const isNegative = figure.value < 0
  const shown = cut(figure.text, scale.roomFor(isNegative), face(figureSize, true))
  return [
    rect(isNegative ? zero - width : zero, y, width, barHeight, fill),
    text(shown, isNegative ? zero - width - 4 : zero + width + 4, baseline, {
      size: figureSize,
      fill: ink,
      isBold: true,
      anchor: isNegative ? 'end' : 'start',
    }),
  ]
}

const swatch = 8

/** What each colour stands for, where there is more than one; lines are filled one after another. */
function legendOf({ series }: ChartBlock, colours: readonly string[], { face }: Palette): Drawn {
  if (series.length < 2) return { height: 2, nodes: [] }
  let [x, y] = [0, 0]
  const nodes = series.flatMap(({ label }, index) => {
    const shown = cut(label, drawingWidth - swatch - 4, face(figureSize))
    const width = swatch + 4 + measured(shown, face(figureSize))
    if (x > 0 && x + width > drawingWidth) [x, y] = [0, y + lineHeight(figureSize) + 3]
    const entry = [
      rect(x, y + 1.5, swatch, swatch, colours[index] ?? muted),
      text(shown, x + swatch + 4, y + 9, { size: figureSize, fill: ink }),
    ]
    x += width + 16
    return entry
  })
  return { height: y + lineHeight(figureSize) + 10, nodes }
}
