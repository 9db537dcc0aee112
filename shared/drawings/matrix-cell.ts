import { ink } from '../documents/brand-colours.ts'
import type { Tone } from '../documents/document-tree.ts'
import { toneColours } from '../documents/tone-colours.ts'
import { lineHeight, rect, type SvgNode, text, textLines } from './drawing.ts'
import type { Palette } from './palette.ts'
import { cut, measured, wrapped } from './wrapped-text.ts'

export type Entry = { readonly mark: string; readonly text: string; readonly tone: Tone }

/** What stands in a cell, once its corner is known. */
export type CellContent = {
  readonly height: number
  readonly nodesAt: (x: number, y: number) => SvgNode[]
}

const size = 8
const padding = 5
const between = 3
const badgeHeight = 12

/** Each entry with its mark and its words, under each other. */
export function wordsCell(entries: readonly Entry[], width: number, palette: Palette): CellContent {
  const placed: { top: number; entry: Entry; lines: string[]; indent: number }[] = []
  let top = padding
  for (const entry of entries) {
    const indent = entry.mark === '' ? 0 : badgeWidth(entry.mark, palette) + 4
    const room = width - 2 * padding - indent - 2
    const lines = entry.text === '' ? [] : wrapped(entry.text, room, palette.face(size))
    placed.push({ top, entry, lines, indent })
    top += Math.max(lines.length * lineHeight(size), indent === 0 ? 0 : badgeHeight) + between
  }
  return {
    height: top + padding - between,
    nodesAt: (x, y) =>
      placed.flatMap(({ top, entry, lines, indent }) => [
        ...(indent === 0 ? [] : badge(entry, x + padding, y + top, palette)),
        ...textLines(lines, x + padding + indent, y + top + 0.5, { size, fill: ink }),
      ]),
  }
}

/** Marks alone, side by side: their words stand elsewhere. */
export function badgesCell(
  entries: readonly Entry[],
  width: number,
  palette: Palette,
): CellContent {
  let [left, top] = [padding, padding]
  const placed = entries.map(entry => {
    const length = badgeWidth(entry.mark, palette)
    if (left > padding && left + length > width - padding) {
      left = padding
      top += badgeHeight + between
    }
    const place = { entry, left, top }
    left += length + between
    return place
  })
  return {
    height: entries.length === 0 ? 0 : top + badgeHeight + padding,
    nodesAt: (x, y) =>
      placed.flatMap(({ entry, left, top }) => badge(entry, x + left, y + top, palette)),
  }
}

const widestBadge = 44

function badgeWidth(mark: string, { face }: Palette): number {
  return Math.min(widestBadge, Math.max(badgeHeight, measured(mark, face(size, true)) + 6))
}

/** The mark in white on the tone's colour. */
function badge(
  { mark, tone }: Pick<Entry, 'mark' | 'tone'>,
  x: number,
  y: number,
  palette: Palette,
): SvgNode[] {
  const width = badgeWidth(mark, palette)
  const shown = cut(mark, widestBadge - 6, palette.face(size, true))
  return [
    rect(x, y, width, badgeHeight, toneColours(tone, palette.colours).text),
    text(shown, x + width / 2, y + 8.8, { size, fill: '#ffffff', isBold: true, anchor: 'middle' }),
  ]
}
