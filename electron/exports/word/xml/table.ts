import { type Border, type Borders, borderElements } from './border.ts'
import { element, valued, when, wrapped } from './element.ts'
import { paragraphXml } from './paragraph.ts'

/** Space inside a cell, in twentieths of a point. */
export type Margins = Partial<Readonly<Record<'top' | 'left' | 'bottom' | 'right', number>>>

export type TableLook = {
  readonly margins: Margins
  /** The rule under each row. */
  readonly between?: Border | undefined
  /** To the right of the margin of the page. */
  readonly indent?: number | undefined
  /** What the table shows, for those who cannot see it. */
  readonly caption?: string | undefined
}

/**
 * A table whose columns are as wide as said, in every reader: table, grid and cells state the same
 * widths, and the layout is fixed.
 */
export function tableXml(
  widths: readonly number[],
  rows: readonly string[],
  look: TableLook,
): string {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const { between, indent, caption } = look
  const borders = between === undefined ? {} : { bottom: between, insideH: between }
  const properties =
    length('tblW', total) +
    (indent === undefined ? '' : length('tblInd', indent)) +
    wrapped('tblBorders', borderElements(borders)) +
    element('w:tblLayout', { 'w:type': 'fixed' }) +
    marginElements('tblCellMar', look.margins) +
    (caption === undefined || caption === '' ? '' : valued('tblCaption', caption))
  const grid = widths.map(width => element('w:gridCol', { 'w:w': width })).join('')
  return `<w:tbl>${wrapped('tblPr', properties)}${wrapped('tblGrid', grid)}${rows.join('')}</w:tbl>`
}

/** `isHeader` repeats the row on each page; `height` is the least it takes. */
export type RowLook = { readonly isHeader?: boolean; readonly height?: number }

/** A row that no page break tears. */
export function rowXml(cells: readonly string[], { isHeader, height }: RowLook = {}): string {
  const least =
    height === undefined ? '' : element('w:trHeight', { 'w:val': height, 'w:hRule': 'atLeast' })
  const properties = `<w:cantSplit/>${least}${when(isHeader, '<w:tblHeader/>')}`
  return `<w:tr>${wrapped('trPr', properties)}${cells.join('')}</w:tr>`
}

export type CellLook = {
  readonly fill?: string | undefined
  readonly borders?: Borders
  readonly margins?: Margins
  readonly span?: number
  readonly verticalAlign?: 'center' | 'bottom'
}

/** A cell holds one paragraph at the least, or Word refuses the file. */
export function cellXml(width: number, paragraphs: readonly string[], look: CellLook = {}): string {
  const properties =
    length('tcW', width) +
    (look.span === undefined ? '' : valued('gridSpan', look.span)) +
    wrapped('tcBorders', borderElements(look.borders ?? {})) +
    (look.fill === undefined
      ? ''
      : element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': look.fill })) +
    marginElements('tcMar', look.margins ?? {}) +
    (look.verticalAlign === undefined ? '' : valued('vAlign', look.verticalAlign))
  const content = paragraphs.length === 0 ? paragraphXml({}) : paragraphs.join('')
  return `<w:tc>${wrapped('tcPr', properties)}${content}</w:tc>`
}

function length(name: string, value: number): string {
  return element(`w:${name}`, { 'w:w': value, 'w:type': 'dxa' })
}

function marginElements(name: string, margins: Margins): string {
  const sides = (['top', 'left', 'bottom', 'right'] as const).map(side => {
    const margin = margins[side]
    return margin === undefined ? '' : length(side, margin)
  })
  return wrapped(name, sides.join(''))
}
