import type { Block, BlockOf, Cell, ColumnRole, Line, Row } from './document-tree.ts'

/** Text shown as it is: whatever looks like Markdown, HTML or a formula in it stays text. */
export function plain(text: string): Line {
  return [{ text }]
}

export function bold(text: string): Line {
  return [{ text, bold: true }]
}

/** « Garantie planning : deux jours offerts »: the few words before the colon stand out. */
export function withLeadIn(text: string): Line {
  const [, lead, rest] = /^([^:\n]{1,60}?[ \u00a0\u202f]?:)(\s.+)$/s.exec(text) ?? []
  if (lead === undefined || rest === undefined) return plain(text)
  return [{ text: lead, bold: true }, { text: rest }]
}

export function isFilled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}

/** A heading and what it announces, or nothing at all when there is nothing to announce. */
export function section(level: 1 | 2 | 3, title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level, text: title }, ...blocks]
}

export function paragraph(
  line: Line | string,
  style: BlockOf<'paragraph'>['style'] = 'body',
): BlockOf<'paragraph'> {
  return { kind: 'paragraph', line: typeof line === 'string' ? plain(line) : line, style }
}

/** A paragraph, or nothing when there is no text. */
export function optionalParagraph(
  text: string | undefined,
  style: BlockOf<'paragraph'>['style'] = 'body',
): Block[] {
  return isFilled(text) ? [paragraph(text, style)] : []
}

export function bullets(texts: readonly string[]): Block[] {
  return list(texts.filter(isFilled).map(plain), false)
}

export function numbered(texts: readonly string[]): Block[] {
  return list(texts.filter(isFilled).map(plain), true)
}

export function list(lines: readonly Line[], ordered: boolean): Block[] {
  if (lines.length === 0) return []
  return [{ kind: 'list', ordered, items: lines.map(line => ({ line, level: 0 })) }]
}

export type Fact = { readonly label: string; readonly value: string | Line | undefined }

/** The pairs that have a value; nothing when none has. */
export function facts(caption: string, pairs: readonly Fact[]): Block[] {
  const filled = pairs.flatMap(({ label, value }) => {
    if (typeof value !== 'string') return value === undefined ? [] : [{ label, value }]
    return isFilled(value) ? [{ label, value: plain(value) }] : []
  })
  return filled.length === 0 ? [] : [{ kind: 'facts', caption, facts: filled }]
}

export function cell(content: Line | string, tone?: Cell['tone']): Cell {
  const line = typeof content === 'string' ? plain(content) : content
  return tone === undefined ? { line } : { line, tone }
}

export function row(kind: Row['kind'], cells: readonly (Cell | Line | string)[]): Row {
  return { kind, cells: cells.map(each => (isCell(each) ? each : cell(each))) }
}

function isCell(content: Cell | Line | string): content is Cell {
  return typeof content === 'object' && 'line' in content
}

export type ColumnSketch = readonly [title: string, role: ColumnRole, weight: number]

/** A table without the columns that would be empty in every row; nothing when it has no row. */
export function table(
  caption: string,
  columns: readonly ColumnSketch[],
  rows: readonly Row[],
): Block[] {
  if (rows.length === 0) return []
  const used = (_: unknown, index: number) => isColumnUsed(rows, index)
  return [
    {
      kind: 'table',
      caption,
      columns: columns.filter(used).map(([title, role, weight]) => ({ title, role, weight })),
      rows: rows.map(({ kind, cells }) => ({
        kind,
        cells: kind === 'group' ? cells : columns.map((_, i) => cells[i] ?? cell('')).filter(used),
      })),
    },
  ]
}

function isColumnUsed(rows: readonly Row[], index: number): boolean {
  return rows.some(
    ({ kind, cells }) =>
      kind !== 'group' && (cells[index]?.line ?? []).some(span => isFilled(span.text)),
  )
}
