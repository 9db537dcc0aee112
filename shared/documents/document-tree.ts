import * as z from 'zod'
import { Brand } from '../domain/firm/firm.ts'
import { FieldValues } from '../domain/template/fields.ts'

/**
 * A document as plain data: what it says, in reading order, and nothing of how a page or a Word file
 * shows it. The preview and the exporters all render this one tree, so they cannot disagree.
 */
export const Span = z.object({
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  code: z.boolean().optional(),
  strike: z.boolean().optional(),
  /** `https:` or `mailto:` only. */
  link: z.string().optional(),
})
export type Span = z.infer<typeof Span>

/**
 * One line of text with its emphasis. Plain strings become one span and are never interpreted; a
 * line feed in a span's text starts a new line within the same paragraph.
 */
export const Line = z.array(Span)
export type Line = z.infer<typeof Line>

/** What a column holds decides its alignment: figures and dates to the right, words to the left. */
export const ColumnRole = z.enum(['text', 'money', 'days', 'percent', 'date', 'status'])
export type ColumnRole = z.infer<typeof ColumnRole>

const ListItem = z.object({ line: Line, level: z.int().min(0).max(3) })

export const Tone = z.enum(['good', 'warning', 'bad', 'info', 'neutral'])
export type Tone = z.infer<typeof Tone>

const Cell = z.object({
  line: Line,
  /** A short mark beside the words, coloured by its tone. */
  tone: Tone.optional(),
  /** From 0 to 100: a small bar before the words. */
  progress: z.number().min(0).max(100).optional(),
})
export type Cell = z.infer<typeof Cell>

const Row = z.object({
  /** One for each column; a `group` row has a single one, which titles the rows below it. */
  cells: z.array(Cell),
  /** Totals and sub-totals stay with the rows above them and are set apart. */
  kind: z.enum(['body', 'group', 'subtotal', 'total']),
})
export type Row = z.infer<typeof Row>

const Column = z.object({
  title: z.string(),
  role: ColumnRole,
  /** Share of the width. */
  weight: z.number().positive(),
})

export const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.int().min(1).max(3), text: z.string() }),
  z.object({
    kind: z.literal('paragraph'),
    line: Line,
    style: z.enum(['body', 'lead', 'note', 'address']),
  }),
  z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(ListItem) }),
  /** `caption` describes the table to those who cannot see it; it is not printed. */
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    columns: z.array(Column),
    rows: z.array(Row),
  }),
  /** Label and value pairs: an identity card rather than a table of figures. */
  z.object({
    kind: z.literal('facts'),
    caption: z.string(),
    facts: z.array(z.object({ label: z.string(), value: Line })),
  }),
  z.object({
    kind: z.literal('callout'),
    tone: z.enum(['info', 'good', 'warning', 'bad']),
    title: z.string().optional(),
    lines: z.array(Line),
  }),
  z.object({ kind: z.literal('quote'), lines: z.array(Line), author: z.string().optional() }),
  z.object({
    kind: z.literal('keyFigures'),
    figures: z.array(z.object({ value: z.string(), label: z.string() })),
  }),
  /** Points to tick: a box before each, ticked where it is done. */
  z.object({
    kind: z.literal('checklist'),
    items: z.array(z.object({ line: Line, done: z.boolean() })),
  }),
  /**
   * Entries placed on a grid, such as risks by probability and impact. Levels run from the lowest;
   * `tones[row][column]` colours the cells.
   */
  z.object({
    kind: z.literal('matrix'),
    caption: z.string(),
    columns: z.object({ title: z.string(), levels: z.array(z.string()).min(1) }),
    rows: z.object({ title: z.string(), levels: z.array(z.string()).min(1) }),
    tones: z.array(z.array(Tone)),
    entries: z.array(
      z.object({ column: z.int().min(0), row: z.int().min(0), mark: z.string(), text: z.string() }),
    ),
  }),
  /** Bars and marks drawn to scale along the calendar; days as `YYYY-MM-DD`. */
  z.object({
    kind: z.literal('timeline'),
    caption: z.string(),
    bars: z.array(z.object({ label: z.string(), start: z.string(), end: z.string(), tone: Tone })),
    marks: z.array(z.object({ label: z.string(), date: z.string(), tone: Tone })),
    today: z.string().optional(),
  }),
  /**
   * Horizontal bars, one for each series in each category; `text` is the figure as it is written
   * beside its bar, so that what is drawn and what is read are one.
   */
  z.object({
    kind: z.literal('chart'),
    caption: z.string(),
    series: z.array(z.object({ label: z.string(), tone: Tone.optional() })).min(1),
    categories: z.array(
      z.object({
        label: z.string(),
        values: z.array(z.object({ value: z.number(), text: z.string() }).nullable()),
      }),
    ),
  }),
  z.object({ kind: z.literal('pageBreak') }),
  /** « Bon pour accord »: one box for each party, with room to sign. */
  z.object({
    kind: z.literal('signatures'),
    parties: z.array(
      z.object({ title: z.string(), fields: z.array(z.string()), mention: z.string().optional() }),
    ),
  }),
])
export type Block = z.infer<typeof Block>
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

export const DocumentTree = z.object({
  /** Core properties of the file. */
  title: z.string(),
  subject: z.string(),
  author: z.string(),
  keywords: z.array(z.string()),
  brand: Brand,
  cover: z.object({
    kicker: z.string(),
    title: z.string(),
    subtitle: z.string().optional(),
    facts: z.array(z.object({ label: z.string(), value: z.string() })),
    /** The firm's name: says what the logo shows, and stands in its place where there is none. */
    firmName: z.string().optional(),
    /** Who sends the document, at the foot of the cover. */
    issuer: z.array(z.string()).optional(),
  }),
  /** Running texts; the page number « Page X / Y » is added by the renderer. */
  header: z.string(),
  footer: z.string(),
  tableOfContents: z.boolean(),
  /** What the firm's own Word template may ask for beside what the cover says. */
  fields: FieldValues.optional(),
  blocks: z.array(Block),
})
export type DocumentTree = z.infer<typeof DocumentTree>
