import { type DocumentSort, documentNamed } from './document-sort.ts'
import { sheetsIn } from './sheets-in.ts'

/**
 * The documents that a text holds, one after the other: « DOCUMENT #3 : … » begins each of them, or
 * else each heading of the level whose headings say what they are.
 */
export function documentsIn(text: string): string[] {
  return placedDocumentsIn(text).map(each => each.text)
}

/** `before`: how many lines of the file stand above it. */
export type PlacedDocument = { readonly text: string; readonly before: number }

/** The same, with the place of each in the file. */
export function placedDocumentsIn(text: string): PlacedDocument[] {
  return partsOf(text).flatMap(part =>
    sheetsIn(part.text).map(sheet => ({
      text: sheet.text,
      before: linesIn(text.slice(0, part.start)) + linesIn(part.text.slice(0, sheet.start)),
    })),
  )
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
}

function partsOf(text: string): { readonly text: string; readonly start: number }[] {
  const numbered = startsOf(text, documentNumber)
  const starts =
    numbered.length >= 2 ? [...numbered, ...coversIn(text, numbered)] : titledStarts(text)
  if (starts.length < 2) return [{ text, start: 0 }]
  const ordered = [0, ...starts, ...endIn(text)].toSorted((one, other) => one - other)
  return ordered
    .map((start, at) => ({ text: text.slice(start, ordered[at + 1]), start }))
    .filter(part => part.text.trim() !== '')
}

/** « *Fin du recueil – Cabinet Feld, juin 2026* », the last line of the file and of none of its documents. */
function endIn(text: string): number[] {
  const told = text.trimEnd()
  const start = told.lastIndexOf('\n') + 1
  if (!lastLine.test(told.slice(start))) return []
  const above = told.slice(0, start).trimEnd()
  const rule = above.lastIndexOf('\n') + 1
  return [/^[ \t]*[-*_]{3,}$/.test(above.slice(rule)) ? rule : start]
}

const lastLine =
  /^[\s*_>#–—-]*fin (?:du|de la|de l[’']|de ce|de cette|des) ?(?:recueil|dossier|classeur|collection|compilation|documents?|fichier|catalogue)(?!\p{L})/iu

/** The word alone with its number, without « # » or « n° », is one only in a heading. */
const documentNumber =
  /^[ \t]*(?:(?:#{1,6}[ \t]*)?\**DOCUMENT[ \t]*(?:#|N(?:[°º]|O\b)\.?)[ \t]*\d+\b|#{1,6}[ \t]*\**DOCUMENT[ \t]+\d+[ \t]*[:–—-])/gimu

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
  return text.split('\n').filter(line => /[\p{L}\p{N}]/u.test(line)).length <= mostCoverLines
}

const mostCoverLines = 12

/** Headings of the first level that name a kind of document, where there are several; else deeper ones. */
function titledStarts(text: string): number[] {
  const headings = headingsIn(text)
  const first = headings.filter(({ depth, sort }) => depth === 1 && sort !== undefined)
  return first.length >= 2 ? first.map(({ start }) => start) : partedStarts(headings)
}

type Heading = {
  readonly start: number
  readonly depth: number
  readonly sort: DocumentSort | undefined
}

function headingsIn(text: string): Heading[] {
  return [...text.matchAll(/^(#{1,3})[ \t]+\S.*$/gmu)].map(({ 0: line, 1: marks = '', index }) => ({
    start: index,
    depth: marks.length,
    sort: documentNamed(line),
  }))
}

/**
 * « ## A.2 Point d’avancement – Vauzelle », under a part for each client: most of the headings of that
 * level say what documents they are, of several kinds, and those above them open a part of the file.
 */
function partedStarts(headings: readonly Heading[]): number[] {
  for (const depth of [2, 3]) {
    const same = headings.filter(each => each.depth === depth)
    const named = same.filter(({ sort }) => sort !== undefined)
    const kinds = new Set(named.map(({ sort }) => sort))
    const isSeveral = named.length >= fewestNamed && kinds.size >= 2
    const parts = headings.filter(each => each.depth < depth).length
    const share = parts >= 2 ? namedUnderParts : namedUnderOneTitle
    if (isSeveral && parts > 0 && named.length >= same.length * share)
      return headings.filter(each => each.depth <= depth).map(({ start }) => start)
  }
  return []
}

const fewestNamed = 3
const namedUnderParts = 0.5
const namedUnderOneTitle = 0.8

function startsOf(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index)
}
