import { strFromU8, unzipSync } from 'fflate'

/** The parts of an Office file by their path in the archive, as text. */
export function officeParts(bytes: Uint8Array): Map<string, string> {
  const files = unzipSync(bytes)
  return new Map(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]))
}

/** The parts whose path matches, as bytes. */
export function officeBytes(bytes: Uint8Array, path: RegExp): Uint8Array[] {
  return Object.values(unzipSync(bytes, { filter: ({ name }) => path.test(name) }))
}

export function part(bytes: Uint8Array, path: string): string {
  const text = officeParts(bytes).get(path)
  if (text === undefined) throw new Error(`The file has no part ${path}.`)
  return text
}

/** The text of each paragraph of the body, in reading order; tabs and line breaks as characters. */
export function wordParagraphs(bytes: Uint8Array): string[] {
  return paragraphsIn(part(bytes, 'word/document.xml'))
}

export function paragraphsIn(xml: string): string[] {
  return elementsIn(xml, 'w:p').map(paragraphText)
}

/** Every element of this name with what it holds, in order; these names never nest in our files. */
export function elementsIn(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}(?: [^>]*?)?(?:/>|>.*?</${name}>)`, 'gs')) ?? []
}

function paragraphText(xml: string): string {
  const pieces = xml.match(/<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:tab\/>|<w:br\/>/g) ?? []
  return pieces
    .map(piece => {
      if (piece === '<w:tab/>') return '\t'
      if (piece === '<w:br/>') return '\n'
      return unescaped(piece.replace(/<[^>]*>/g, ''))
    })
    .join('')
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
