import * as z from 'zod'
import { Brand } from '../domain/firm.ts'

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

const Cell = z.object({
  line: Line,
  /** A short mark beside the words, coloured by its tone. */
  tone: z.enum(['good', 'warning', 'bad', 'info', 'neutral']).optional(),
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
export type Column = z.infer<typeof Column>

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
  blocks: z.array(Block),
})
export type DocumentTree = z.infer<typeof DocumentTree>
