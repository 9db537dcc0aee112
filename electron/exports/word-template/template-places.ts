import type { Document, Element } from 'slimdom'
import type { BlockFieldName } from '../../../shared/domain/template/fields.ts'
import { fieldsIn } from '../../../shared/domain/template/text.ts'
import { joinedText, paragraphsOf, textPieces } from './paragraph-text.ts'
import { isWord, rootOf, wordAttribute, wordChild, wordElements } from './word-xml.ts'

export function bodyOf(document: Document): Element {
  const body = wordChild(rootOf(document), 'body')
  if (body === undefined) throw new Error('A Word document without a body.')
  return body
}

/** The paragraph of the body that holds this field and nothing else. */
export function blockPlace(document: Document, name: BlockFieldName): Element | undefined {
  return bodyOf(document).children.find(
    child =>
      isWord(child, 'p') && fieldsIn(paragraphText(child)).some(field => field.name === name),
  )
}

/** Tables of contents that Word or LibreOffice made, each in a control of its own. */
export function contentsTables(document: Document): Element[] {
  return bodyOf(document).children.filter(
    child => isWord(child, 'sdt') && wordElements(child, 'docPartGallery').some(isContentsGallery),
  )
}

function isContentsGallery(gallery: Element): boolean {
  return wordAttribute(gallery)?.toLowerCase() === 'table of contents'
}

/** True where the template's own pages show the title, which then need not be written again. */
export function showsTitle(document: Document): boolean {
  const isTitle = (paragraph: Element) =>
    fieldsIn(paragraphText(paragraph)).some(({ name }) => name === 'titre')
  const isBoundToTitle = (binding: Element) =>
    /coreProperties.*:title\b/.test(wordAttribute(binding, 'xpath') ?? '')
  return (
    paragraphsOf(document).some(isTitle) ||
    wordElements(document, 'dataBinding').some(isBoundToTitle)
  )
}

/** The settings of the section that an element of the body belongs to: they stand after its text. */
export function sectionOf(document: Document, place: Element | undefined): Element | undefined {
  const children = bodyOf(document).children
  const following = place === undefined ? [] : children.slice(children.indexOf(place))
  const ending = following.find(child => sectionEnd(child) !== undefined)
  return ending === undefined ? wordChild(bodyOf(document), 'sectPr') : sectionEnd(ending)
}

/** The section that ends with this paragraph, where one does. */
export function sectionEnd(paragraph: Element): Element | undefined {
  return isWord(paragraph, 'p') ? wordChild(wordChild(paragraph, 'pPr'), 'sectPr') : undefined
}

/** A paragraph that shows nothing: no text, no picture, no end of a section. */
export function isBlank(element: Element): boolean {
  if (!isWord(element, 'p') || sectionEnd(element) !== undefined) return false
  const shown = ['drawing', 'pict', 'object', 'fldChar', 'fldSimple', 'br']
  return (
    paragraphText(element).trim() === '' &&
    shown.every(name => wordElements(element, name).length === 0)
  )
}

export function paragraphText(paragraph: Element): string {
  return joinedText(textPieces(paragraph))
}
