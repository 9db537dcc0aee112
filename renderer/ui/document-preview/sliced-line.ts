import type { Line } from '../../../shared/documents/document-tree.ts'

/** The spans of a line between two places, counted in characters of its text. */
export function slicedLine(line: Line, from: number, to: number): Line {
  let start = 0
  return line.flatMap(span => {
    const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    start += span.text.length
    return text === '' ? [] : [{ ...span, text }]
  })
}
