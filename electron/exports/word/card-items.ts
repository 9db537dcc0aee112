import type { BlockOf, Line } from '../../../shared/documents/document-tree.ts'
import { calloutPadding, factLabelWidth, figureWidth } from './card-blocks.ts'
import type { FlowItem } from './flow.ts'
import { fieldGap, signatureHeight } from './signatures.ts'
import { emptyItem, inPoints, linesIn, rowPadding } from './text-item.ts'
import type { Theme } from './theme.ts'
import { cellPadding, textWidth } from './word-measures.ts'
import { lineHeightOf, type StyleId, styleOf } from './word-style.ts'

export function factItem(
  label: string,
  value: Line,
  isKeptWithNext: boolean,
  theme: Theme,
): FlowItem {
  const inner = (width: number) => width - 2 * cellPadding.horizontal
  const lines = Math.max(
    linesIn([{ text: label }], inner(factLabelWidth), 'FactLabel', theme),
    linesIn(value, inner(textWidth - factLabelWidth), 'FactValue', theme),
  )
  const lineHeight = lineHeightOf(styleOf('FactValue'))
  return { ...emptyItem, lines, lineHeight, extra: rowPadding, isKeptWithNext }
}

export function calloutItem({ title, lines }: BlockOf<'callout'>, theme: Theme): FlowItem {
  const width = textWidth - 2 * calloutPadding.horizontal
  const all = title === undefined ? lines : [[{ text: title, bold: true }], ...lines]
  const count = all.reduce((sum, line) => sum + linesIn(line, width, 'FactValue', theme), 0)
  const extra = inPoints(2 * calloutPadding.vertical)
  return { ...emptyItem, lines: count, lineHeight: lineHeightOf(styleOf('FactValue')), extra }
}

export function figureItem(figures: BlockOf<'keyFigures'>['figures'], theme: Theme): FlowItem {
  const width = figureWidth(figures.length) - 2 * cellPadding.horizontal
  const most = (id: StyleId, texts: readonly string[]) =>
    Math.max(1, ...texts.map(text => linesIn([{ text }], width, id, theme))) *
    lineHeightOf(styleOf(id))
  const value = most(
    'Figure',
    figures.map(figure => figure.value),
  )
  const label = most(
    'FigureLabel',
    figures.map(figure => figure.label),
  )
  const spaces = styleOf('Figure').before + styleOf('FigureLabel').after
  return { ...emptyItem, extra: value + label + spaces + rowPadding + 1 }
}

export function signatureItem(pair: BlockOf<'signatures'>['parties']): FlowItem {
  const fields = Math.max(0, ...pair.map(party => party.fields.length))
  const field = lineHeightOf(styleOf('FactLabel')) + inPoints(fieldGap)
  const mention = 2 * lineHeightOf(styleOf('Note'))
  const title = lineHeightOf(styleOf('FactValue'))
  const extra = title + fields * field + mention + inPoints(signatureHeight) + 20
  return { ...emptyItem, extra }
}
