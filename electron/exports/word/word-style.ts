/** Sizes and spaces in points; `line` is a multiple of the usual line height. */
export type TextStyle = {
  readonly name: string
  readonly size: number
  readonly before: number
  readonly after: number
  readonly line: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly color?: 'accent' | 'muted' | 'onBrand'
  readonly isKeptWithNext?: boolean
  /** Set in the font of headings. */
  readonly isHeading?: boolean
  /** In small capitals' place: spaced capitals, for the few words above a title. */
  readonly isSpacedCapitals?: boolean
  /** 0 for the first level of the outline. */
  readonly outlineLevel?: number
}

/** Every paragraph style of our documents. Names are what Word shows in its list of styles. */
export const textStyles = {
  Normal: { name: 'Normal', size: 10.5, before: 0, after: 6, line: 1.15 },
  Heading1: {
    isHeading: true,
    name: 'heading 1',
    size: 20,
    before: 26,
    after: 10,
    line: 1,
    bold: true,
    color: 'accent',
    isKeptWithNext: true,
    outlineLevel: 0,
  },
  Heading2: {
    isHeading: true,
    name: 'heading 2',
    size: 14,
    before: 16,
    after: 6,
    line: 1,
    bold: true,
    color: 'accent',
    isKeptWithNext: true,
    outlineLevel: 1,
  },
  Heading3: {
    isHeading: true,
    name: 'heading 3',
    size: 11,
    before: 9,
    after: 3,
    line: 1,
    bold: true,
    isKeptWithNext: true,
    outlineLevel: 2,
  },
  Lead: { name: 'Chapeau', size: 12.5, before: 0, after: 9, line: 1.2, color: 'accent' },
  Note: { name: 'Note', size: 9.5, before: 0, after: 6, line: 1.1, color: 'muted' },
  Address: { name: 'Adresse', size: 10.5, before: 0, after: 20, line: 1.15 },
  Quotation: { name: 'Citation cliente', size: 11, before: 4, after: 8, line: 1.2, italic: true },
  ListParagraph: { name: 'List Paragraph', size: 10.5, before: 0, after: 3, line: 1.15 },
  Drawing: { name: 'Dessin', size: 10.5, before: 4, after: 9, line: 1 },
  TableText: { name: 'Tableau', size: 9.5, before: 0, after: 0, line: 1.05 },
  TableHeader: {
    name: 'Tableau – en-tête',
    size: 9.5,
    before: 0,
    after: 0,
    line: 1.05,
    bold: true,
    color: 'accent',
    isKeptWithNext: true,
  },
  DenseText: { name: 'Tableau serré', size: 8, before: 0, after: 0, line: 1 },
  DenseHeader: {
    name: 'Tableau serré – en-tête',
    size: 8,
    before: 0,
    after: 0,
    line: 1,
    bold: true,
    color: 'accent',
    isKeptWithNext: true,
  },
  FactLabel: { name: 'Fiche – libellé', size: 9.5, before: 0, after: 0, line: 1.1, color: 'muted' },
  FactValue: { name: 'Fiche – valeur', size: 10, before: 0, after: 0, line: 1.1 },
  Figure: {
    isHeading: true,
    name: 'Chiffre clé',
    size: 15,
    before: 2,
    after: 0,
    line: 1,
    bold: true,
    color: 'accent',
  },
  FigureLabel: {
    name: 'Chiffre clé – libellé',
    size: 9,
    before: 0,
    after: 2,
    line: 1.1,
    color: 'muted',
  },
  CoverBrand: {
    isHeading: true,
    name: 'Couverture – cabinet',
    size: 16,
    before: 0,
    after: 0,
    line: 1,
    bold: true,
  },
  CoverKicker: {
    name: 'Couverture – nature',
    size: 11,
    before: 0,
    after: 12,
    line: 1.1,
    bold: true,
    color: 'accent',
    isSpacedCapitals: true,
  },
  Title: {
    isHeading: true,
    name: 'Title',
    size: 30,
    before: 0,
    after: 0,
    line: 1.05,
    bold: true,
    color: 'accent',
  },
  Subtitle: {
    isHeading: true,
    name: 'Subtitle',
    size: 17,
    before: 12,
    after: 0,
    line: 1.1,
    color: 'muted',
  },
  TOCHeading: {
    isHeading: true,
    name: 'TOC Heading',
    size: 20,
    before: 0,
    after: 0,
    line: 1,
    bold: true,
    color: 'accent',
  },
  TOC1: { name: 'toc 1', size: 10.5, before: 7, after: 1, line: 1.05, bold: true },
  TOC2: { name: 'toc 2', size: 10, before: 0, after: 1, line: 1.05 },
  Header: { name: 'header', size: 8.5, before: 0, after: 0, line: 1, color: 'muted' },
  Footer: { name: 'footer', size: 8.5, before: 0, after: 0, line: 1.1, color: 'muted' },
} as const satisfies Record<string, TextStyle>

export type StyleId = keyof typeof textStyles

export function styleOf(id: StyleId): TextStyle {
  return textStyles[id]
}

/** Height of one line over the size of its font, as Calibri has it. */
const usualLineHeight = 1.22

/**
 * The least height of a style's lines, in points. It is given to Word as such, since readers differ
 * on what a multiple of a font's own height is.
 */
export function lineHeightOf({ size, line }: Pick<TextStyle, 'size' | 'line'>): number {
  return Math.round(size * usualLineHeight * line * 20) / 20
}
