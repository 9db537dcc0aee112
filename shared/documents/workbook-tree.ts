import * as z from 'zod'

/**
 * A workbook as plain data. Every computed cell carries its formula and the value the domain
 * computes for it, so that readers that do not calculate show the same figures.
 */
export const CellFormat = z.enum(['text', 'money', 'days', 'percent', 'date', 'integer'])
export type CellFormat = z.infer<typeof CellFormat>

export const CellStyle = z.enum([
  'body',
  'input',
  'title',
  'subtitle',
  'header',
  'group',
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
  /** Without the leading `=`, English function names, comma separators. */
  z.object({
    kind: z.literal('formula'),
    formula: z.string(),
    result: z.union([z.number(), z.string()]),
    ...shown,
  }),
])
export type WorkbookCell = z.infer<typeof WorkbookCell>

export const Sheet = z.object({
  name: z.string(),
  /** Widths in characters, one for each column. */
  widths: z.array(z.number().positive()),
  rows: z.array(z.object({ cells: z.array(WorkbookCell), height: z.number().optional() })),
  /** Rows and columns that stay in view, counted from the top left. */
  frozen: z.object({ rows: z.int(), columns: z.int() }),
  /** Rows repeated on each printed page, as 1-based first and last. */
  repeatedRows: z.tuple([z.int(), z.int()]).optional(),
  landscape: z.boolean(),
  merges: z.array(z.string()),
  hidden: z.boolean().optional(),
})
export type Sheet = z.infer<typeof Sheet>

export const WorkbookTree = z.object({
  title: z.string(),
  author: z.string(),
  company: z.string(),
  primaryColor: z.string(),
  sheets: z.array(Sheet),
  /** Named cells: a name and where it points, such as `Budget!$C$12`. */
  names: z.array(z.object({ name: z.string(), refersTo: z.string() })),
})
export type WorkbookTree = z.infer<typeof WorkbookTree>
