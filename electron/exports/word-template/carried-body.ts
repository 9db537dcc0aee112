import type { Document, Element } from 'slimdom'
import type { PackageWriter } from './package-writer.ts'
import { contentTypeOf, type Parts, relationshipsOf } from './relationships.ts'
import { bodyOf } from './template-places.ts'
import { isWord, ns, rootOf, setWordAttribute, wordAttribute, wordElements } from './word-xml.ts'

/** The blocks of our document's body as blocks of the template's, not yet placed in it. */
export function carriedBlocks(ours: Document, theirs: Document): Element[] {
  declareNames(rootOf(ours), rootOf(theirs))
  return bodyOf(ours)
    .children.filter(child => !isWord(child, 'sectPr'))
    .map(child => theirs.importNode(child, true))
}

/** Names that ours declares once at the top; some are mentioned by their prefix only. */
function declareNames(ours: Element, theirs: Element): void {
  for (const { namespaceURI, prefix, localName, value } of ours.attributes) {
    const isName = namespaceURI === ns.xmlns && prefix === 'xmlns'
    if (isName && theirs.lookupNamespaceURI(localName) === null) {
      theirs.setAttributeNS(ns.xmlns, `xmlns:${localName}`, value)
    }
  }
  const markup = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
  const ignorable = (root: Element) => root.getAttributeNS(markup, 'Ignorable')?.split(/\s+/) ?? []
  const all = [...new Set([...ignorable(theirs), ...ignorable(ours)])].filter(
    prefix => theirs.lookupNamespaceURI(prefix) !== null,
  )
  if (all.length > 0) theirs.setAttributeNS(markup, 'mc:Ignorable', all.join(' '))
}

export type Names = {
  readonly style: (id: string) => string
  readonly list: (id: string) => string
}

/** Calls styles and lists in the blocks as the result does. */
export function renameReferences(blocks: readonly Element[], names: Names): void {
  for (const block of blocks) {
    for (const element of ['pStyle', 'rStyle', 'tblStyle']) {
      rename(block, element, names.style)
    }
    rename(block, 'numId', names.list)
  }
}

function rename(block: Element, element: string, nameOf: (id: string) => string): void {
  for (const each of wordElements(block, element)) {
    setWordAttribute(each, 'val', nameOf(wordAttribute(each) ?? ''))
  }
}

/** Ids of the styles, or of the lists, that the blocks mention. */
export function mentioned(blocks: readonly Element[], elements: readonly string[]): Set<string> {
  const ids = blocks.flatMap(block =>
    elements.flatMap(name => wordElements(block, name).map(each => wordAttribute(each) ?? '')),
  )
  return new Set(ids)
}

/** Brings the pictures and links of the blocks along; both packages call their document `main`. */
export function carryRelated(
  blocks: readonly Element[],
  from: { readonly parts: Parts; readonly main: string },
  to: { readonly writer: PackageWriter; readonly main: string },
): void {
  const known = new Map(relationshipsOf(from.parts, from.main).map(each => [each.id, each]))
  const ids = new Map<string, string>()
  const idOf = (id: string): string => {
    const related = known.get(id)
    if (related === undefined) return id
    const content = from.parts.get(related.target)
    const type = contentTypeOf(from.parts, related.target) ?? 'application/octet-stream'
    const target =
      related.isExternal || content === undefined
        ? related.target
        : to.writer.add(related.target, content, type)
    return to.writer.relate(to.main, { ...related, target })
  }
  for (const block of blocks) {
    for (const element of [block, ...block.getElementsByTagName('*')]) {
      for (const attribute of element.attributes) {
        if (attribute.namespaceURI !== ns.r || !known.has(attribute.value)) continue
        const id = ids.get(attribute.value) ?? idOf(attribute.value)
        ids.set(attribute.value, id)
        attribute.value = id
      }
    }
  }
}

/** Gives bookmarks and drawings of the blocks numbers that the template does not use. */
export function renumber(blocks: readonly Element[], theirs: Document): void {
  const bookmarks = ['bookmarkStart', 'bookmarkEnd']
  const highestOf = (elements: readonly Element[], read: (element: Element) => string | null) =>
    elements.reduce((most, each) => Math.max(most, Number(read(each)) || 0), 0)
  const used = bookmarks.flatMap(name => wordElements(theirs, name))
  const shift = 1 + highestOf(used, each => wordAttribute(each, 'id') ?? null)
  for (const block of blocks) {
    for (const mark of bookmarks.flatMap(name => wordElements(block, name))) {
      setWordAttribute(mark, 'id', String(shift + Number(wordAttribute(mark, 'id') ?? 0)))
    }
  }
  const drawings = theirs.getElementsByTagNameNS(ns.wp, 'docPr')
  let next = 1 + highestOf(drawings, each => each.getAttribute('id'))
  for (const drawing of blocks.flatMap(each => each.getElementsByTagNameNS(ns.wp, 'docPr'))) {
    drawing.setAttribute('id', String(next++))
  }
}
