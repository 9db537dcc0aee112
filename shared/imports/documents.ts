import { sortOf } from './document-sort.ts'

/**
 * The documents that a text holds, one after the other: « DOCUMENT #3 : … » begins each of them, or
 * else each first heading that says what it is.
 */
export function documentsIn(text: string): string[] {
  const numbered = startsOf(
    text,
    /^[ \t]*(?:#{1,6}[ \t]*)?\**DOCUMENT[ \t]*(?:#|N°)[ \t]*\d+\b/gimu,
  )
  const starts = numbered.length >= 2 ? [...numbered, ...coversIn(text)] : titledStarts(text)
  if (starts.length < 2) return [text]
  const ordered = starts.toSorted((one, other) => one - other)
  const parts = [
    text.slice(0, ordered[0]),
    ...ordered.map((start, at) => text.slice(start, ordered[at + 1])),
  ]
  return parts.filter(part => part.trim() !== '')
}

/** « PARTIE 2 : LES RAPPORTS » opens a part of the file and belongs to no document. */
function coversIn(text: string): number[] {
  return startsOf(text, /^#{1,2}[ \t]*\**(?:PARTIE|SECTION|CHAPITRE|ANNEXE)[ \t]+[\dIVX]+\b/gimu)
}

/** Headings of the first level that name a kind of document, where there are several. */
function titledStarts(text: string): number[] {
  return startsOf(text, /^#[ \t]+\S.*$/gmu).filter(start => {
    const line = text.slice(start).split('\n', 1)[0] ?? ''
    return sortOf(line) !== undefined
  })
}

function startsOf(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index)
}
