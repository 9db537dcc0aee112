import { element, escaped, valued, when, wrapped } from './element.ts'

/** What a run of text has of its own; the size in half-points, the colour `RRGGBB`. */
export type RunLook = {
  readonly style?: 'Hyperlink' | undefined
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly strike?: boolean | undefined
  readonly code?: boolean | undefined
  readonly color?: string | undefined
  readonly size?: number | undefined
  readonly isRightToLeft?: boolean
}

const codeFont = 'Consolas'
const codeFill = 'F1F3F5'

/** Text with its look; line feeds and tabs become Word's own. The order of properties is Word's. */
export function runXml(text: string, look: RunLook = {}): string {
  const properties =
    (look.style === undefined ? '' : valued('rStyle', look.style)) +
    when(
      look.code,
      element('w:rFonts', { 'w:ascii': codeFont, 'w:hAnsi': codeFont, 'w:cs': codeFont }),
    ) +
    when(look.bold, '<w:b/><w:bCs/>') +
    when(look.italic, '<w:i/><w:iCs/>') +
    when(look.strike, '<w:strike/>') +
    (look.color === undefined ? '' : valued('color', look.color)) +
    (look.size === undefined ? '' : valued('sz', look.size) + valued('szCs', look.size)) +
    when(look.code, element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': codeFill })) +
    when(look.isRightToLeft, '<w:rtl/>')
  return `<w:r>${wrapped('rPr', properties)}${piecesXml(text)}</w:r>`
}

function piecesXml(text: string): string {
  return text
    .split(/(\n|\t)/)
    .map(piece => {
      if (piece === '') return ''
      if (piece === '\n') return '<w:br/>'
      return piece === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`
    })
    .join('')
}

/** A field with the result it shows until the reader counts again. */
export function fieldXml(instruction: string, result: string): string {
  return element('w:fldSimple', { 'w:instr': ` ${instruction} ` }, runXml(result))
}

/** A place inside the document that others point to. `id` is unique among bookmarks. */
export function bookmarkXml(id: number, name: string, content: string): string {
  const start = element('w:bookmarkStart', { 'w:id': id, 'w:name': name })
  return `${start}${content}${element('w:bookmarkEnd', { 'w:id': id })}`
}

export function internalLinkXml(bookmark: string, content: string): string {
  return element('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, content)
}

const pendingLink = 'link:'

/** A link out of the document; it names its target until `withLinkIds` gives it an identifier. */
export function externalLinkXml(target: string, content: string): string {
  return element('w:hyperlink', { 'r:id': `${pendingLink}${target}`, 'w:history': 1 }, content)
}

/** The XML with an identifier in place of each target, and the targets, as XML, in that order. */
export function withLinkIds(xml: string): { readonly xml: string; readonly targets: string[] } {
  const targets: string[] = []
  const numbered = xml.replace(/ r:id="link:([^"]*)"/g, (_, target: string) => {
    if (!targets.includes(target)) targets.push(target)
    return ` r:id="${linkId(targets.indexOf(target))}"`
  })
  return { xml: numbered, targets }
}

export function linkId(index: number): string {
  return `rIdLink${index + 1}`
}
