import type { Alignment, Border, Borders, Font, Style } from 'exceljs'
import type {
  CellFormat,
  CellStyle,
  WorkbookTree,
} from '../../../shared/documents/workbook-tree.ts'
import { inkFrom, inkOn } from './colours.ts'

type Shown = {
  readonly style: CellStyle
  readonly format: CellFormat
  /** A formula in a cell of the text format would turn into text when somebody edits it. */
  readonly computed: boolean
}
export type StyleOf = (shown: Shown) => Partial<Style>

/**
 * One object for each look, made once: exceljs knows a style again by its identity, and compares
 * the XML of every cell's otherwise.
 */
export function excelStyles(tree: Pick<WorkbookTree, 'primaryColor' | 'font'>): StyleOf {
  const made = new Map<string, Partial<Style>>()
  const palette = paletteOf(tree.primaryColor)
  return shown => {
    const key = `${shown.style} ${shown.format} ${shown.computed}`
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = makeStyle(shown, palette, tree.font)
    made.set(key, fresh)
    return fresh
  }
}

type Palette = {
  readonly fill: string
  readonly inkOnFill: string
  readonly ink: string
}

function paletteOf(primary: string): Palette {
  return {
    fill: argb(primary),
    inkOnFill: argb(inkOn(primary)),
    ink: argb(inkFrom(primary)),
  }
}

function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`
}

function makeStyle(shown: Shown, palette: Palette, name: string): Partial<Style> {
  const { style, format } = shown
  const { font, fill, border } = looks[style](palette)
  const made: Partial<Style> = {
    font: { name, size: 10, ...font },
    alignment: alignmentOf(style, format),
    numFmt: numberFormat(shown),
  }
  if (fill !== undefined) made.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } }
  if (border !== undefined) made.border = border
  return made
}

/**
 * `40C` is French (France): the euro sign follows the amount whatever the reader's language. `_-`
 * leaves the width of a hyphen: right indents are not the same in every program.
 */
const numberFormats: Record<CellFormat, string> = {
  text: '@',
  money: '#,##0.00 [$€-40C]_-;-#,##0.00 [$€-40C]_-;"–"_-',
  days: '#,##0.0#_-;-#,##0.0#_-;"–"_-',
  percent: '0.0 %_-',
  share: '0.00 %_-',
  date: 'dd/mm/yyyy_-',
  integer: '0_-',
}

function numberFormat({ style, format, computed }: Shown): string {
  if (style === 'header') return '@_-'
  return format === 'text' && computed ? 'General' : numberFormats[format]
}

/** Text that stands by itself on its row, flush with the edge of the table below it. */
const flush: readonly CellStyle[] = ['title', 'subtitle', 'section', 'note']

function alignmentOf(style: CellStyle, format: CellFormat): Partial<Alignment> {
  return {
    horizontal: format === 'text' ? 'left' : 'right',
    vertical: 'middle',
    wrapText: format === 'text' || style === 'header',
    indent: format !== 'text' || flush.includes(style) ? 0 : 1,
  }
}

type Look = {
  readonly font?: Partial<Font>
  readonly fill?: string
  readonly border?: Partial<Borders>
}

const grey = 'FF56616F'
const red = 'FFB42318'
const inputInk = 'FF0B3D91'
const inputFill = 'FFFFF8E1'
/** Neutral, so that no brand's tint can be taken for a cell to fill in. */
const totalFill = 'FFEEF1F5'
const hairline: Partial<Border> = { style: 'thin', color: { argb: 'FFD5DBE3' } }
const boxed = { top: hairline, bottom: hairline, left: hairline, right: hairline }

function rule(color: string): Partial<Border> {
  return { style: 'medium', color: { argb: color } }
}

const looks: Record<CellStyle, (palette: Palette) => Look> = {
  title: ({ ink }) => ({ font: { size: 18, bold: true, color: { argb: ink } } }),
  subtitle: () => ({ font: { size: 11, color: { argb: grey } } }),
  section: ({ ink }) => ({ font: { size: 12, bold: true, color: { argb: ink } } }),
  group: ({ ink }) => ({
    font: { bold: true, color: { argb: ink } },
    border: { bottom: hairline },
  }),
  header: ({ fill, inkOnFill }) => ({
    font: { bold: true, color: { argb: inkOnFill } },
    fill,
    border: boxed,
  }),
  label: () => ({ font: { color: { argb: grey } }, border: { bottom: hairline } }),
  value: () => ({ border: { bottom: hairline } }),
  body: () => ({ border: boxed }),
  input: () => ({ font: { color: { argb: inputInk } }, fill: inputFill, border: boxed }),
  subtotal: () => ({ font: { bold: true }, fill: totalFill, border: boxed }),
  total: ({ ink }) => ({
    font: { bold: true, size: 11, color: { argb: ink } },
    fill: totalFill,
    border: { ...boxed, top: rule(ink) },
  }),
  note: () => ({ font: { italic: true, size: 9, color: { argb: grey } } }),
  warning: () => ({ font: { bold: true, color: { argb: red } }, border: boxed }),
}
