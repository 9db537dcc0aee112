import type { ArchiveParts } from '../office-archive.ts'
import { fragmentOf, wordsOf } from './html-nodes.ts'

/** The lines at the foot of a Word file's first page, where that page has a foot of its own. */
export function firstFooter(parts: ArchiveParts): string[] {
  const [reference = ''] =
    /<w:footerReference\b[^>]*w:type="first"[^>]*>/.exec(textOf(parts, 'word/document.xml')) ?? []
  const [, id] = /r:id="([^"]+)"/.exec(reference) ?? []
  const links = textOf(parts, 'word/_rels/document.xml.rels').match(/<Relationship\b[^>]*>/g) ?? []
  const link = links.find(each => each.includes(`Id="${id}"`)) ?? ''
  const [, target] = /Target="([^"]+)"/.exec(link) ?? []
  return target === undefined ? [] : linesOf(textOf(parts, `word/${target}`))
}

function textOf(parts: ArchiveParts, path: string): string {
  return new TextDecoder().decode(parts.get(path))
}

function linesOf(xml: string): string[] {
  return xml
    .split('</w:p>')
    .map(paragraph => [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)])
    .map(texts => unescaped(texts.map(([, text]) => text).join('')))
    .filter(line => line.trim() !== '')
}

function unescaped(text: string): string {
  return fragmentOf(text).children.map(wordsOf).join('')
}
