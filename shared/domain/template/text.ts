import { type FieldName, fieldNamed } from './fields.ts'

/** A pair of braces in the text of one paragraph; `end` is where the text goes on. */
export type WrittenField = {
  readonly start: number
  readonly end: number
  /** What stands between the braces, as it was typed. */
  readonly written: string
  readonly name: FieldName | undefined
}

const pairs = /\{\{([^{}\n\t]*)\}\}/g

/** Every `{{field}}` of a paragraph's text, in order, known or not. */
export function fieldsIn(text: string): WrittenField[] {
  return [...text.matchAll(pairs)].map(match => {
    const written = (match[1] ?? '').trim()
    const end = match.index + match[0].length
    return { start: match.index, end, written, name: fieldNamed(written) }
  })
}

/** Braces that open or close nothing, with some of the text around them. */
export function strayBraces(text: string): string[] {
  const rest = text.replace(pairs, field => ' '.repeat(field.length))
  return [...rest.matchAll(/\{\{|\}\}/g)].map(({ index }) => excerpt(text, index))
}

/** Known names between simple braces, chevrons or brackets, as other tools write them. */
export function otherNotations(text: string): { written: string; name: FieldName }[] {
  const rest = text.replace(pairs, ' ')
  const notations =
    /(?<!\{)\{([^{}]{1,40})\}(?!\})|<<([^<>]{1,40})>>|«([^«»]{1,40})»|\[\[?([^[\]]{1,40})\]\]?/g
  return [...rest.matchAll(notations)].flatMap(match => {
    const name = fieldNamed(match.slice(1).find(Boolean) ?? '')
    return name === undefined ? [] : [{ written: match[0], name }]
  })
}

function excerpt(text: string, at: number): string {
  const start = Math.max(0, at - 12)
  const piece = text
    .slice(start, at + 20)
    .replace(/\s+/g, ' ')
    .toWellFormed()
  return `${start > 0 ? '…' : ''}${piece.trim()}${at + 20 < text.length ? '…' : ''}`
}
