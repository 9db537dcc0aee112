import * as z from 'zod'

/** `share` is a percentage with two decimals. */
export const CellFormat = z.enum(['text', 'money', 'days', 'percent', 'share', 'date', 'integer'])
export type CellFormat = z.infer<typeof CellFormat>

export const CellStyle = z.enum([
  'title',
  'subtitle',
  'section',
  'group',
  'header',
  'label',
  /** What stands beside a label. */
  'value',
  'body',
  /** What the reader may change; everything else is computed or fixed. */
  'input',
  'subtotal',
  'total',
  'note',
  'warning',
])
export type CellStyle = z.infer<typeof CellStyle>

const shown = { format: CellFormat, style: CellStyle }

/** Money is in euros here, as the reader of the workbook sees it; percentages are fractions; dates `YYYY-MM-DD`. */
export const WorkbookCell = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('empty'), ...shown }),
  z.object({ kind: z.literal('text'), text: z.string(), ...shown }),
  z.object({ kind: z.literal('number'), value: z.number(), ...shown }),
  z.object({ kind: z.literal('date'), date: z.iso.date(), ...shown }),
  /** Without the leading `=`, English function names, comma separators; never built from user text. */
  z.object({
    kind: z.literal('formula'),
    formula: z.string(),
    result: z.union([z.number(), z.string()]),
    ...shown,
  }),
])
export type WorkbookCell = z.infer<typeof WorkbookCell>

/** What may be typed into the cells of a range such as `C6:C20`. */
export const CellRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('atLeastZero'), range: z.string() }),
  z.object({ kind: z.literal('share'), range: z.string() }),
  z.object({ kind: z.literal('date'), range: z.string() }),
  /** `choices` hold neither commas nor quotes. */
  z.object({ kind: z.literal('oneOf'), range: z.string(), choices: z.array(z.string()) }),
])
export type CellRule = z.infer<typeof CellRule>

/** Colours the cells of a range for which the formula, written for its first cell, is true. */
export const Highlight = z.object({
  range: z.string(),
  formula: z.string(),
  tone: z.enum(['bad', 'good']),
})
export type Highlight = z.infer<typeof Highlight>

export const SheetRow = z.object({
  cells: z.array(WorkbookCell),
  /** In points; without it the row has the usual height and follows its texts when they change. */
  height: z.number().positive().optional(),
})
export type SheetRow = z.infer<typeof SheetRow>

export const Sheet = z.object({
  name: z.string(),
  /** Widths in characters, one for each column. */
  columns: z.array(z.object({ width: z.number().positive(), hidden: z.boolean().optional() })),
  rows: z.array(SheetRow),
  /** Rows and columns that stay in view, counted from the top left. */
  frozen: z.object({ rows: z.int(), columns: z.int() }),
  /** Rows repeated on each printed page, as 1-based first and last. */
  repeatedRows: z.tuple([z.int(), z.int()]).optional(),
  /** The range, header included, that gets filter buttons. */
  filter: z.string().optional(),
  /** Printed on one page, however small. */
  onePage: z.boolean().optional(),
  merges: z.array(z.string()),
  rules: z.array(CellRule),
  highlights: z.array(Highlight),
  hidden: z.boolean().optional(),
})
export type Sheet = z.infer<typeof Sheet>

/** A cell with a name of its own, such as `Total_HT`; `cell` is an address such as `C12`. */
export const NamedCell = z.object({
  name: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/),
  sheet: z.string(),
  cell: z.string().regex(/^[A-Z]{1,3}[1-9][0-9]*$/),
})
export type NamedCell = z.infer<typeof NamedCell>

/**
 * A workbook as plain data. Every computed cell carries its formula and the value the domain
 * computes for it, so that readers that do not calculate show the same figures.
 */
export const WorkbookTree = z.object({
  title: z.string(),
  author: z.string(),
  company: z.string(),
  primaryColor: z.string().regex(/^#[0-9a-fA-F]{6}$/),
  font: z.string(),
  /** The day the workbook is made, `YYYY-MM-DD`. */
  date: z.iso.date(),
  /** Running texts of the printed pages; « Page X / Y » is added by the exporter. */
  header: z.string(),
  footer: z.string(),
  sheets: z.array(Sheet).min(1),
  names: z.array(NamedCell),
})
export type WorkbookTree = z.infer<typeof WorkbookTree>
