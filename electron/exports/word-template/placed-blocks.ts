import type { Document, Element } from 'slimdom'
import type { PartedBlocks } from './parted-blocks.ts'
import { onNewPage, withoutFirstBreak } from './plainer-blocks.ts'
import { blockPlace, bodyOf, contentsTables, isBlank, sectionEnd } from './template-places.ts'
import { isWord, replaceElement, wordChild } from './word-xml.ts'

/** Puts our blocks where the template says: `{{contenu}}`, `{{sommaire}}`, or after all of its text. */
export function placeBlocks(document: Document, parted: PartedBlocks): void {
  const place = blockPlace(document, 'contenu')
  const rest = placeContents(document, parted)
  if (place === undefined) appendBlocks(document, inReadingOrder(rest))
  else replaceParagraph(place, withoutFirstBreak(inReadingOrder(rest)))
}

/** The table of contents where the template has one or asks for one; answers what is still to place. */
function placeContents(document: Document, parted: PartedBlocks): PartedBlocks {
  const asked = blockPlace(document, 'sommaire')
  const [place, ...others] = [...(asked === undefined ? [] : [asked]), ...contentsTables(document)]
  for (const each of others) each.remove()
  if (place === undefined) return parted
  replaceParagraph(place, withoutFirstBreak(parted.contents))
  if (parted.contents.length === 0) return parted
  return { ...parted, contents: [], body: withoutFirstBreak(parted.body) }
}

/** Contents take a page of their own, after the title; without any, the text follows the title. */
function inReadingOrder({ title, contents, body }: PartedBlocks): readonly Element[] {
  const isFlowing = title.length > 0 && contents.length === 0
  return [...title, ...contents, ...(isFlowing ? withoutFirstBreak(body) : body)]
}

/** A section that ended with the paragraph still does. */
function replaceParagraph(place: Element, blocks: readonly Element[]): void {
  if (sectionEnd(place) === undefined) {
    replaceElement(place, blocks)
    return
  }
  place.before(...blocks)
  for (const child of place.children) {
    if (!isWord(child, 'pPr')) child.remove()
  }
}

/** On a new page where the template has text of its own. */
function appendBlocks(document: Document, blocks: readonly Element[]): void {
  const body = bodyOf(document)
  const own = body.children.filter(child => !isWord(child, 'sectPr'))
  const isEmpty = own.every(isBlank)
  if (isEmpty) for (const each of own) each.remove()
  const section = wordChild(body, 'sectPr') ?? null
  for (const each of isEmpty ? withoutFirstBreak(blocks) : onNewPage(blocks)) {
    body.insertBefore(each, section)
  }
}
