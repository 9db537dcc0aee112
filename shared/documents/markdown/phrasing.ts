import type { Paragraph, PhrasingContent } from 'mdast'
import type { Line, Span } from '../document-tree.ts'

/** A line as Markdown would have it: what emphasises its words around what they say. */
export function phrasing(line: Line): PhrasingContent[] {
  return nested(
    line.filter(span => span.text !== ''),
    marks,
  )
}

export function markdownParagraph(...parts: readonly (Line | string)[]): Paragraph {
  return { type: 'paragraph', children: phrasing(parts.flatMap(spansOf)) }
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

/** From the outermost. */
const marks = ['link', 'bold', 'italic', 'strike'] as const
type Mark = (typeof marks)[number]

/** Neighbours that share an emphasis stand in it together: two beside each other would read as one. */
function nested(spans: readonly Span[], [mark, ...inner]: readonly Mark[]): PhrasingContent[] {
  if (mark === undefined) return spans.flatMap(words)
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

function words({ text, code }: Span): PhrasingContent[] {
  return text.split('\n').flatMap((value, index): PhrasingContent[] => {
    const word: PhrasingContent[] =
      value === '' ? [] : [{ type: code === true ? 'inlineCode' : 'text', value }]
    return index === 0 ? word : [{ type: 'break' }, ...word]
  })
}
