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
  const starts =
    numbered.length >= 2 ? [...numbered, ...coversIn(text, numbered)] : titledStarts(text)
  if (starts.length < 2) return [text]
  const ordered = starts.toSorted((one, other) => one - other)
  const parts = [
    text.slice(0, ordered[0]),
    ...ordered.map((start, at) => text.slice(start, ordered[at + 1])),
  ]
  return parts.filter(part => part.trim() !== '')
}

/** « PARTIE 2 : LES RAPPORTS » opens a part of the file and belongs to no document. */
function coversIn(text: string, documents: readonly number[]): number[] {
  const isUnderFirstTitles = documents.every(start =>
    /^[ \t]*##/.test(text.slice(start, start + 9)),
  )
  const covers = isUnderFirstTitles ? [partTitle, firstTitle] : [partTitle]
  return covers
    .flatMap(title => startsOf(text, title))
    .filter((start, at, all) => all.indexOf(start) === at)
    .filter(start =>
      isShort(
        text.slice(
          start,
          documents.find(each => each > start),
        ),
      ),
    )
}

const partTitle =
  /^#{1,2}[ \t]*[^#\p{L}\p{N}\n]*(?:PARTIE|SECTION|CHAPITRE|ANNEXE|CAT[ÉE]GORIE|DOSSIER|BLOC)[ \t]+(?:[\dIVX]+|[A-Z])\b/gimu

/** Over documents whose titles are second ones. */
const firstTitle = /^#[ \t]+\S/gmu

/** A title and what it announces, up to the next document. */
function isShort(text: string): boolean {
  return text.split('\n').filter(line => /[\p{L}\p{N}]/u.test(line)).length <= longestCover
}

const longestCover = 12

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
