import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { element, escaped } from './xml/element.ts'
import { packageTypes, xmlPart } from './xml/namespaces.ts'

const spaces = {
  'xmlns:cp': `${packageTypes}/metadata/core-properties`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
}

/** What the file says of itself: title, subject, author, key words, language and date. */
export function coreProperties(tree: DocumentTree, now: Date): string {
  const { title, subject, author, keywords } = tree
  const date = (name: string) =>
    element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, secondsOnly(now))
  const said =
    stated('dc:title', title) +
    stated('dc:subject', subject) +
    stated('dc:creator', author) +
    stated('cp:keywords', keywords.join(', ')) +
    stated('dc:language', 'fr-FR') +
    stated('cp:lastModifiedBy', author)
  return xmlPart(
    element('cp:coreProperties', spaces, `${said}${date('created')}${date('modified')}`),
  )
}

function stated(name: string, text: string): string {
  return text.trim() === '' ? '' : element(name, {}, escaped(text))
}

function secondsOnly(now: Date): string {
  return `${now.toISOString().slice(0, 19)}Z`
}
