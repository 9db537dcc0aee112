import type { BlockOf, Line } from '../../../shared/documents/document-tree.ts'
import { everySide, paddedTable, rule } from './framed-table.ts'
import { textParagraph } from './text-blocks.ts'
import { type Theme, toneColors } from './theme.ts'
import { millimetres, points, textWidth } from './word-style.ts'
import { cellXml, rowXml } from './xml/table.ts'

export const factLabelWidth = millimetres(46)

/** An identity card: labels on the left, what they stand for on the right. */
export function factsTable({ facts, caption }: BlockOf<'facts'>, theme: Theme): string {
  const last = facts.length - 1
  const rows = facts.map(({ label, value }, index) => {
    const isKeptWithNext = index < last && facts.length <= 8
    const cell = (width: number, line: Line, style: 'FactLabel' | 'FactValue') =>
      cellXml(width, [textParagraph(line, { style, isKeptWithNext })])
    return rowXml([
      cell(factLabelWidth, [{ text: label }], 'FactLabel'),
      cell(textWidth - factLabelWidth, value, 'FactValue'),
    ])
  })
  const widths = [factLabelWidth, textWidth - factLabelWidth]
  return paddedTable(widths, rows, { between: rule(theme.rule, 0.5), caption })
}

export const calloutPadding = { vertical: points(6), horizontal: points(11) }

export function calloutTable({ tone, title, lines }: BlockOf<'callout'>, theme: Theme): string {
  const { text, fill } = toneColors(tone, theme)
  const heading = title === undefined ? [] : [[{ text: title, bold: true, color: text }]]
  const all = [...heading, ...lines]
  const paragraphs = all.map((line, index) =>
    textParagraph(line, {
      style: 'FactValue',
      isKeptWithNext: index < heading.length && lines.length > 0,
    }),
  )
  const cell = cellXml(textWidth, paragraphs, {
    fill,
    borders: { left: rule(text, 3) },
    margins: everySide(calloutPadding),
  })
  return paddedTable([textWidth], [rowXml([cell])])
}

type Figure = BlockOf<'keyFigures'>['figures'][number]

export const figuresPerRow = 4

/** Figures side by side; more than four go on to further rows. */
export function keyFigureTables({ figures }: BlockOf<'keyFigures'>, theme: Theme): string[] {
  return inGroupsOf(figuresPerRow, figures).map(group => figureTable(group, theme))
}

function figureTable(figures: readonly Figure[], theme: Theme): string {
  const width = figureWidth(figures.length)
  const last = figures.length - 1
  const lastWidth = textWidth - (width + figureGap) * last
  const look = {
    fill: theme.faintTint,
    verticalAlign: 'center',
    borders: { top: rule(theme.accent, 1.5) },
  } as const
  const cells = figures.flatMap(({ value, label }, index) => {
    const paragraphs = [
      textParagraph([{ text: value }], { style: 'Figure' }),
      textParagraph([{ text: label }], { style: 'FigureLabel' }),
    ]
    if (index === last) return [cellXml(lastWidth, paragraphs, look)]
    return [cellXml(width, paragraphs, look), cellXml(figureGap, [])]
  })
  const widths = figures.flatMap((_, index) => (index === last ? [lastWidth] : [width, figureGap]))
  return paddedTable(widths, [rowXml(cells)])
}

const figureGap = millimetres(3)

/** Of `count` figures side by side, each but the last, which takes what rounding leaves. */
export function figureWidth(count: number): number {
  return Math.floor((textWidth - figureGap * (count - 1)) / count)
}

export function inGroupsOf<Item>(size: number, items: readonly Item[]): Item[][] {
  const groups = Math.ceil(items.length / size)
  return Array.from({ length: groups }, (_, index) => items.slice(index * size, (index + 1) * size))
}
