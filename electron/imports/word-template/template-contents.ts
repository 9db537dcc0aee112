import type { Document, Element } from 'slimdom'
import type {
  TemplateContents,
  TemplatePlace,
  TemplateText,
} from '../../../shared/domain/template/contents.ts'
import { ancestors } from '../../exports/word-template/filled-fields.ts'
import { writtenParts } from '../../exports/word-template/filled-package.ts'
import { undefinedStyles } from '../../exports/word-template/merged-styles.ts'
import {
  formatOf,
  joinedText,
  paragraphsOf,
  textPieces,
} from '../../exports/word-template/paragraph-text.ts'
import { type Parts, relatedPart } from '../../exports/word-template/relationships.ts'
import { bodyOf, contentsTables } from '../../exports/word-template/template-places.ts'
import { isWord, parsePart, wordElements } from '../../exports/word-template/word-xml.ts'
import { fieldCodes, mergeFields } from './field-codes.ts'

/** What the doctor looks at in a template that was found harmless. */
export function templateContents(parts: Parts, main: string): TemplateContents {
  const document = partAt(parts, main)
  const others = writtenParts(parts, main).map(({ path, kind }) => ({
    part: partAt(parts, path),
    place: partPlaces[kind] ?? ('note' as const),
  }))
  const all = [document, ...others.map(({ part }) => part)]
  return {
    texts: [
      ...textsIn(document, paragraph => bodyPlace(paragraph, bodyOf(document))),
      ...others.flatMap(({ part, place }) => textsIn(part, () => place)),
    ],
    missingStyles: missingStyles(parts, main),
    comments: count(all, ['commentReference']),
    revisions: count(all, ['ins', 'del', 'moveFrom', 'moveTo']),
    mergeFields: all.flatMap(mergeFields),
    hasContentsTable: contentsTables(document).length > 0,
    hasLooseContentsTable: hasLooseContentsTable(document),
  }
}

function partAt(parts: Parts, path: string): Document {
  const content = parts.get(path)
  if (content === undefined) throw new Error(`The template has no part ${path}.`)
  return parsePart(content)
}

const partPlaces: Readonly<Record<string, TemplatePlace>> = { header: 'header', footer: 'footer' }

/** The paragraphs that have something to tell: braces, or what others use in their place. */
function textsIn(part: Document, placeOf: (paragraph: Element) => TemplatePlace): TemplateText[] {
  return paragraphsOf(part).flatMap(paragraph => {
    const pieces = textPieces(paragraph)
    const text = joinedText(pieces)
    if (!/[{}[\]«»]|<</.test(text)) return []
    const looks = pieces.map(({ element, text: { length } }) => ({
      length,
      format: formatOf(element),
    }))
    return [{ text, place: placeOf(paragraph), looks }]
  })
}

function bodyPlace(paragraph: Element, body: Element): TemplatePlace {
  if (paragraph.parentElement === body) return 'body'
  const around = ancestors(paragraph)
  if (around.some(each => isWord(each, 'txbxContent'))) return 'textBox'
  return around.some(each => isWord(each, 'tc')) ? 'table' : 'control'
}

/** By the names that a French Word shows. */
const mainStyles = [
  ['heading 1', 'Titre 1'],
  ['heading 2', 'Titre 2'],
  ['heading 3', 'Titre 3'],
  ['title', 'Titre'],
] as const

function missingStyles(parts: Parts, main: string): string[] {
  const path = relatedPart(parts, main, 'styles')
  const shown = new Map<string, string>(mainStyles)
  const names = mainStyles.map(([name]) => name)
  const missing = path === undefined ? names : undefinedStyles(partAt(parts, path), names)
  return missing.map(name => shown.get(name) ?? name)
}

function count(parts: readonly Document[], names: readonly string[]): number {
  return parts.reduce(
    (sum, part) => sum + names.reduce((some, name) => some + wordElements(part, name).length, 0),
    0,
  )
}

/** A table of contents that is a mere field, which nothing tells where it ends. */
function hasLooseContentsTable(document: Document): boolean {
  const tables = contentsTables(document).length
  return fieldCodes(document).filter(code => /^\s*TOC\b/.test(code)).length > tables
}
