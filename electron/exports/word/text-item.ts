import type { Line } from '../../../shared/documents/document-tree.ts'
import type { FlowItem } from './flow.ts'
import { lineCount } from './line-count.ts'
import type { Theme } from './theme.ts'
import { cellPadding, textWidth } from './word-measures.ts'
import { lineHeightOf, type StyleId, styleOf } from './word-style.ts'

export const emptyItem: FlowItem = {
  before: 0,
  after: 0,
  lineHeight: 0,
  lines: 0,
  extra: 0,
  canSplit: false,
  isKeptWithNext: false,
}

export function textItem(
  line: Line,
  id: StyleId,
  theme: Theme,
  width: number = textWidth,
): FlowItem {
  const { before, after, isKeptWithNext = false } = styleOf(id)
  return {
    ...emptyItem,
    before,
    after,
    lineHeight: lineHeightOf(styleOf(id)),
    lines: linesIn(line, width, id, theme),
    canSplit: true,
    isKeptWithNext,
  }
}

export function linesIn(line: Line, width: number, id: StyleId, theme: Theme): number {
  const { size, bold = false, isHeading = false } = styleOf(id)
  const font = isHeading ? theme.headingFont : theme.font
  const text = line.map(span => span.text).join('')
  const isBold = bold || (line[0]?.bold === true && line.length === 1)
  return lineCount(text, inPoints(width), { font, size, isBold })
}

export const inPoints = (twentieths: number) => twentieths / 20

const ruleHeight = 0.5

/** What a row takes above and below its lines. */
export const rowPadding = inPoints(2 * cellPadding.vertical) + ruleHeight
