import { Paragraph, type Table, type TableCell, TableRow, VerticalAlign, WidthType } from 'docx'
import type { BlockOf, Line } from '../../../shared/documents/document-tree.ts'
import { isKeptFact } from '../../../shared/documents/kept-together.ts'
import { fixedCell, fixedTable, gapRow, noBorders, type PlaceAbove, rule } from './framed-table.ts'
import { textParagraph } from './text-blocks.ts'
import { type Theme, toneColors } from './theme.ts'
import { figuresPerRow, millimetres, points, textWidth } from './word-measures.ts'

export const factLabelWidth = millimetres(46)

/** An identity card: labels on the left, what they stand for on the right. */
export function factsTable({ facts }: BlockOf<'facts'>, place: PlaceAbove, theme: Theme): Table {
  const rows = factRows(facts, place !== 'free')
  return fixedTable(
    [factLabelWidth, textWidth - factLabelWidth],
    place === 'joined' ? [...rows, gapRow(2)] : rows,
    { between: rule(theme.rule, 0.5) },
  )
}

function factRows(facts: BlockOf<'facts'>['facts'], isLastKept: boolean): TableRow[] {
  return facts.map(({ label, value }, index) => {
    const isKeptWithNext = isKeptFact(index, facts.length, isLastKept)
    const cell = (width: number, line: Line, style: 'FactLabel' | 'FactValue') =>
      fixedCell(width, [textParagraph(line, { style, isKeptWithNext })])
    return new TableRow({
      cantSplit: true,
      children: [
        cell(factLabelWidth, [{ text: label }], 'FactLabel'),
        cell(textWidth - factLabelWidth, value, 'FactValue'),
      ],
    })
  })
}

export const calloutPadding = { vertical: points(6), horizontal: points(11) }

export function calloutTable({ tone, title, lines }: BlockOf<'callout'>, theme: Theme): Table {
  const { text, fill } = toneColors(tone, theme)
  const heading: Paragraph[] =
    title === undefined
      ? []
      : [
          textParagraph([{ text: title, bold: true, color: text }], {
            style: 'FactValue',
            isKeptWithNext: lines.length > 0,
          }),
        ]
  const body = lines.map(line => textParagraph(line, { style: 'FactValue' }))
  const cell = fixedCell(textWidth, [...heading, ...body], {
    fill,
    borders: { ...noBorders, left: rule(text, 3) },
    margins: {
      marginUnitType: WidthType.DXA,
      top: calloutPadding.vertical,
      bottom: calloutPadding.vertical,
      left: calloutPadding.horizontal,
      right: calloutPadding.horizontal,
    },
  })
  return fixedTable([textWidth], [new TableRow({ cantSplit: true, children: [cell] })])
}

type Figure = BlockOf<'keyFigures'>['figures'][number]

/** Figures side by side; more than four go on to further rows. */
export function keyFigureTables(
  { figures }: BlockOf<'keyFigures'>,
  place: PlaceAbove,
  theme: Theme,
): Table[] {
  return inGroupsOf(figuresPerRow, figures).map(group => figureTable(group, place, theme))
}

function figureTable(figures: readonly Figure[], place: PlaceAbove, theme: Theme): Table {
  const last = figures.length - 1
  const width = figureWidth(figures.length)
  const widths = figures.flatMap((_, index) =>
    index === last ? [textWidth - (width + figureGap) * last] : [width, figureGap],
  )
  const isKeptWithNext = place !== 'free'
  const row = new TableRow({
    cantSplit: true,
    children: widths.map((each, index) => {
      const figure = index % 2 === 0 ? figures[index / 2] : undefined
      return figure === undefined
        ? fixedCell(each, [new Paragraph({ keepNext: isKeptWithNext })])
        : figureCell(figure, each, isKeptWithNext, theme)
    }),
  })
  return fixedTable(widths, place === 'joined' ? [row, gapRow(widths.length)] : [row])
}

function figureCell(
  { value, label }: Figure,
  width: number,
  isKeptWithNext: boolean,
  theme: Theme,
): TableCell {
  return fixedCell(
    width,
    [
      textParagraph([{ text: value }], { style: 'Figure', isKeptWithNext }),
      textParagraph([{ text: label }], { style: 'FigureLabel', isKeptWithNext }),
    ],
    {
      fill: theme.faintTint,
      verticalAlign: VerticalAlign.CENTER,
      borders: { top: rule(theme.highlight, 1.5) },
    },
  )
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
