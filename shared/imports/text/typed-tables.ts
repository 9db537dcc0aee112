import { headerField } from '../outline/topics/field-names.ts'

export type TypedLine = { readonly text: string; readonly line: number }

/**
 * Tables that somebody typed or pasted without Markdown: columns parted by tabs, by wide gaps or by
 * bars become rows, `Effectif ....... 45` becomes a label with its value.
 */
export function withTables(typed: readonly TypedLine[]): TypedLine[] {
  const lines = typed.filter((each, at) => !isUnderTitles(each, typed[at - 1]))
  const written: TypedLine[] = []
  for (let index = 0; index < lines.length; ) {
    const rows = rowsFrom(lines, index)
    if (rows.length > 1) written.push(...tableOf(rows))
    else written.push(...loneLine(lines[index], rows[0]?.cells))
    index += Math.max(1, rows.length)
  }
  return written
}

/** « --- | --- », under titles that bars part and none surrounds. */
function isUnderTitles({ text }: TypedLine, above: TypedLine | undefined): boolean {
  return (
    /^\s*:?-{2,}:?(?:\s*\|\s*:?-{2,}:?)+\s*$/.test(text) && barred(above?.text ?? '') !== undefined
  )
}

/** `isIndented`: its first column is empty. */
type Row = {
  readonly cells: readonly string[]
  readonly line: number
  readonly isIndented: boolean
  readonly text: string
}

/** The rows that follow each other here, parted in the same way. */
function rowsFrom(lines: readonly TypedLine[], start: number): Row[] {
  for (const cellsOf of [tabbed, barred, gapped]) {
    const rows: Row[] = []
    for (let index = start; index < lines.length; index++) {
      const { text, line } = lines[index] ?? { text: '', line: 0 }
      const cells = cellsOf(text)
      if (cells === undefined) break
      rows.push({ cells, line, isIndented: /^\s{6}/.test(text), text })
    }
    if (rows.length > 0) return cellsOf === gapped ? inColumns(rows) : rows
  }
  return []
}

/** Cells stand under the titles of their columns, where a row has not all of them. */
function inColumns(rows: readonly Row[]): Row[] {
  const [head, ...others] = rows
  if (head === undefined || head.cells.length < fewestColumns || head.isIndented) return [...rows]
  const titles = placesIn(head.text, head.cells)
  return [head, ...others.map(row => (isWhole(row, head) ? row : placed(row, titles)))]
}

const fewestColumns = 3

function isWhole(row: Row, head: Row): boolean {
  return row.cells.length >= head.cells.length || row.isIndented
}

type Span = { readonly start: number; readonly end: number }

function placesIn(text: string, cells: readonly string[]): Span[] {
  let from = 0
  return cells.map(cell => {
    const start = text.indexOf(cell, from)
    from = start + cell.length
    return { start, end: from }
  })
}

function placed(row: Row, titles: readonly Span[]): Row {
  const narrow = row.text.trim().split(/ {2,}/)
  if (narrow.length === titles.length) return { ...row, cells: narrow }
  const cells = titles.map(() => '')
  const spans = placesIn(row.text, row.cells)
  for (const [index, span] of spans.entries()) {
    const gaps = titles.map(title =>
      Math.min(Math.abs(title.start - span.start), Math.abs(title.end - span.end)),
    )
    const at = gaps.indexOf(Math.min(...gaps))
    if (cells[at] !== '') return row
    cells[at] = row.cells[index] ?? ''
  }
  return { ...row, cells }
}

function tabbed(text: string): string[] | undefined {
  if (/^\s*(?:(?!#\t)[^\p{L}\p{N}]{1,2}|o|\d{1,2}[.)]|[a-z]\))[\t ]/u.test(text)) return undefined
  return cellsBetween(text.replace(/^[ \t]+(?=\S)/, ''), /\t/)
}

function barred(text: string): string[] | undefined {
  return /^\s*[|>#-]/.test(text) ? undefined : cellsBetween(text, /\s\|\s/)
}

/** Three spaces or more within a line that is no list. */
function gapped(text: string): string[] | undefined {
  return /^\s*(?:[^\p{L}\p{N}\s]|\d{1,2}[.)]\s|\|)/u.test(text)
    ? undefined
    : cellsBetween(text.trim(), / {3,}/)
}

function cellsBetween(text: string, separator: RegExp): string[] | undefined {
  const cells = text.split(separator).map(cell => cell.trim())
  return cells.length > 1 && cells.some(cell => cell !== '') ? cells : undefined
}

function tableOf(rows: readonly Row[]): TypedLine[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const written = rows.map(({ cells, line, isIndented }) => {
    const isShort = isIndented && cells.length < width
    return { text: rowText(isShort ? ['', ...cells] : cells, width), line }
  })
  const [head, ...body] = written
  if (head === undefined) return []
  return [
    { text: '', line: head.line },
    head,
    { text: `|${'---|'.repeat(width)}`, line: head.line },
    ...body,
    { text: '', line: written.at(-1)?.line ?? head.line },
  ]
}

function rowText(cells: readonly string[], width: number): string {
  const padded = Array.from({ length: width }, (_, index) => cells[index] ?? '')
  return `| ${padded.map(cell => cell.replaceAll('|', '/')).join(' | ')} |`
}

/** `Date : 3 mai | Auteur : Anne Roy` on one line is as many lines. */
function loneLine(typed: TypedLine | undefined, cells: readonly string[] = []): TypedLine[] {
  if (typed === undefined) return []
  const { text, line } = typed
  const fields = cells.length > 1 ? cells : text.split(/\s+[|·•]\s+/)
  if (fields.filter(isHeaderField).length > 1) return fields.map(field => ({ text: field, line }))
  const [label = '', value = ''] = cells
  if (cells.length === 2 && label !== '' && value !== '' && !/:$/.test(label) && label.length < 40)
    return [{ text: `${label} : ${value}`, line }]
  return [{ text: withoutLeader(text), line }]
}

function isHeaderField(text: string): boolean {
  const label = /^\**([^:*]{2,40}?)\s*:\**\s/.exec(text)?.[1]
  return label !== undefined && headerField(label) !== undefined
}

/** The dots that lead from a label to its value; those that lead to a page number say nothing. */
function withoutLeader(text: string): string {
  if (!/\.{4}|(?:\s\.){3}|…{2}|_{4}/.test(text)) return text
  return text.replace(
    /^(\s*(?:[-*+]\s+)?(?:\d{1,2}\.\d{1,2}\.\d{2,4}|[^.:]{2,60}?))\s*:?\s*(?:\.{4,}|(?:\s\.){3,}|…{2,}|_{4,})\s*(\S.*)$/u,
    '$1 : $2',
  )
}
