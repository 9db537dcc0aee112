import type { Paragraph, PhrasingContent } from 'mdast'
import type { Line, Span } from '../document-tree.ts'

/** A line as Markdown would have it: what emphasises its words around what they say. */
export function phrasing(line: Line): PhrasingContent[] {
  return rowsOf(line)
    .map(row => nested(runsBy(spacedOut(row), isStruck).flatMap(strikeable), marks))
    .flatMap((row, index): PhrasingContent[] => (index === 0 ? row : [{ type: 'break' }, ...row]))
}

/** The rows that line feeds make of it; no emphasis goes over the end of one, and none is empty. */
function rowsOf(line: Line): Span[][] {
  const rows: Span[][] = [[]]
  for (const span of line) {
    for (const [index, text] of span.text.split('\n').entries()) {
      if (index > 0) rows.push([])
      if (text !== '') rows.at(-1)?.push({ ...span, text })
    }
  }
  return rows.filter(row => row.some(({ text }) => text.trim() !== ''))
}

export function markdownParagraph(...parts: readonly (Line | string)[]): Paragraph {
  return { type: 'paragraph', children: phrasing(parts.flatMap(spansOf)) }
}

/** Nothing for a line that says nothing. */
export function markdownParagraphs(lines: readonly Line[]): Paragraph[] {
  return lines.map(line => markdownParagraph(line)).filter(({ children }) => children.length > 0)
}

export function strong(text: string): Line {
  return [{ text, bold: true }]
}

/** `**Label :** value`, on one line or several. */
export function labelled(label: string, value: Line): Paragraph {
  const name = label.replace(/[\s\u00a0\u202f]*:$/, '')
  return markdownParagraph(strong(`${name}\u00a0:`), ' ', value)
}

function spansOf(part: Line | string): Line {
  return typeof part === 'string' ? [{ text: part }] : part
}

/** A space has the emphasis that both its neighbours have: no mark opens or closes beside one. */
function spacedOut(row: readonly Span[]): Span[] {
  const parts = row.flatMap(span => (isCode(span) ? [span] : edgesApart(span)))
  return parts.map((part, index) => {
    if (isCode(part) || part.text.trim() !== '') return part
    return { ...shared(parts[index - 1], parts[index + 1]), text: part.text }
  })
}

function edgesApart(span: Span): Span[] {
  return span.text
    .split(/(^\s+|\s+$)/)
    .filter(text => text !== '')
    .map(text => ({ ...span, text }))
}

function shared(before: Span | undefined, after: Span | undefined): Omit<Span, 'text'> {
  const same = marks.filter(mark => before?.[mark] !== undefined && before[mark] === after?.[mark])
  return Object.fromEntries(same.map(mark => [mark, before?.[mark]]))
}

function isStruck({ strike }: Span): boolean {
  return strike === true
}

/** Beside a letter, tildes strike through only what begins and ends with one. */
function strikeable(run: readonly Span[]): Span[] {
  const isWord = /^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/su.test(textOf(run))
  return isWord ? [...run] : run.map(span => ({ ...span, strike: false }))
}

function textOf(run: readonly Span[]): string {
  return run.map(({ text }) => text).join('')
}

/** From the outermost. */
const marks = ['link', 'bold', 'italic', 'strike'] as const
type Mark = (typeof marks)[number]

/** Neighbours that share an emphasis stand in it together: two beside each other would read as one. */
function nested(spans: readonly Span[], [mark, ...inner]: readonly Mark[]): PhrasingContent[] {
  if (mark === undefined) return runsBy(spans, isCode).map(words)
  return runsBy(spans, span => span[mark] || undefined).flatMap(run => {
    const children = nested(run, inner)
    const value = run[0]?.[mark]
    return value ? [marked(mark, value, children)] : children
  })
}

function runsBy(spans: readonly Span[], keyOf: (span: Span) => unknown): Span[][] {
  const runs: Span[][] = []
  for (const [index, span] of spans.entries()) {
    const before = spans[index - 1]
    if (before !== undefined && keyOf(before) === keyOf(span)) runs.at(-1)?.push(span)
    else runs.push([span])
  }
  return runs
}

function marked(mark: Mark, value: string | true, children: PhrasingContent[]): PhrasingContent {
  switch (mark) {
    case 'link':
      return { type: 'link', url: String(value), children }
    case 'bold':
      return { type: 'strong', children }
    case 'italic':
      return { type: 'emphasis', children }
    case 'strike':
      return { type: 'delete', children }
  }
}

function isCode({ code }: Span): boolean {
  return code === true
}

function words(run: readonly Span[]): PhrasingContent {
  return {
    type: run.some(isCode) ? 'inlineCode' : 'text',
    value: run.map(each => each.text).join(''),
  }
}
