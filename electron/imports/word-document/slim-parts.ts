import { pattern } from '../../../shared/french/pattern.ts'
import type { ArchiveParts } from '../office-archive.ts'

/** A Word file as mammoth opens it. */
export type OpenedFile = {
  readonly exists: (path: string) => boolean
  readonly read: (path: string, encoding?: string) => Promise<string | Uint8Array>
}

/**
 * Parts that are unpacked and checked already, for mammoth to read without what it passes over: half of
 * what Word writes says how a page looks.
 */
export function slimParts(parts: ArchiveParts): OpenedFile {
  return {
    exists: path => parts.has(path),
    read: async (path, encoding) => {
      const part = parts.get(path) ?? new Uint8Array()
      if (encoding === undefined) return part
      const xml = slimXml(utf8.decode(part))
      return /(?:styles|numbering)\.xml$/.test(path) ? withoutFonts(xml) : xml
    },
  }
}

/** mammoth asks for no other encoding. */
const utf8 = new TextDecoder()

/** Where signs of XML may stand for themselves, it is left as it is. */
export function slimXml(xml: string): string {
  if (xml.includes('<!')) return xml
  const ruled = xml.includes(' o:hr="t"') ? xml.replace(rules, ruleMark) : xml
  return ruled.replace(looks, '').replace(bareTags, '<w:$1>')
}

/** Styles and levels of lists are known by their names: what words look like in them says nothing. */
function withoutFonts(xml: string): string {
  if (/<!|<w:rPrChange/.test(xml)) return xml
  return xml.replace(/<w:rPr>[\s\S]*?<\/w:rPr>/g, '').replace(/>\s+</g, '><')
}

/** A horizontal line is a picture, of which nothing would be left. */
const rules = /<w:pict(?: [^<>]*)?><v:rect [^<>]*o:hr="t"[^<>]*\/><\/w:pict>/g

/** What stands for a horizontal line in the text. */
export const ruleWords = '\u2e3b'
const ruleMark = `<w:t>${ruleWords}</w:t>`

/** Elements without content; no tab of a line, which has no attribute. Found without looking further. */
const looks = pattern('g')`
  <w:(?:
    lang|noProof|proofErr|lastRenderedPageBreak|bookmarkEnd|spacing|color|shd|szCs|kern|bCs
    |iCs|keepNext|keepLines|widowControl|contextualSpacing|snapToGrid|lsdException|gridCol
    |top|left|bottom|right|insideH|insideV|tab(?= )
  )(?: [^<>]*)?\/>
`

/** Paragraphs, runs and rows bear the revision that they are of. */
const bareTags = /<w:(p|r|tr) (?![^<>]*(?:xmlns|\/>))[^<>]*>/g
