import type { Document, Element } from 'slimdom'
import { cleanTree } from '../../../shared/documents/clean-text.ts'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { fieldValues } from '../../../shared/documents/field-values.ts'
import { wordParts } from '../word/word-file.ts'
import { textWidth } from '../word/word-measures.ts'
import { zipArchive } from '../zip-archive.ts'
import {
  carriedBlocks,
  carryRelated,
  mentioned,
  renameReferences,
  renumber,
} from './carried-body.ts'
import { fillPackage } from './filled-package.ts'
import { takeFirmStyles } from './firm-styles.ts'
import { bulletLists, mergeNumbering } from './merged-numbering.ts'
import { mergeStyles } from './merged-styles.ts'
import { type PackageWriter, packageWriter } from './package-writer.ts'
import { fitToWidth, textWidthOf } from './page-fitting.ts'
import { numberContents, pageRoom } from './page-numbers.ts'
import { partedBlocks } from './parted-blocks.ts'
import { placeBlocks } from './placed-blocks.ts'
import { yieldToStyles } from './plainer-blocks.ts'
import {
  contentTypeOf,
  mainPart,
  type Parts,
  relatedPart,
  relationshipsOf,
} from './relationships.ts'
import { blockPlace, sectionOf, showsTitle } from './template-places.ts'
import { parsePart, partBytes } from './word-xml.ts'

/** A template that was read and found harmless. */
export type WordTemplatePackage = { readonly parts: Parts; readonly main: string }

/**
 * The bytes of a Word file that says what the tree says in the firm's own template: its pages,
 * headers, footers and styles are kept, its fields are filled, and our blocks stand in its text.
 */
export async function templatedWordFile(
  tree: DocumentTree,
  template: WordTemplatePackage,
): Promise<Uint8Array> {
  const clean = cleanTree(tree)
  const writer = packageWriter(template.parts)
  const theirs = parsePart(partOf(template.parts, template.main))
  const opening = showsTitle(theirs) ? 'none' : 'title'
  const ours = new Map(await wordParts(clean, opening))
  fillPackage(writer, { main: template.main, document: theirs }, fieldValues(clean))
  place(writer, { main: template.main, document: theirs }, ours)
  writer.put(template.main, partBytes(theirs))
  replaceProperties(writer, ours)
  nameAsDocument(writer, template.main)
  return zipArchive(writer.files())
}

type Target = { readonly main: string; readonly document: Document }

/** Our blocks, renamed, renumbered and fitted, in the places that the template leaves for them. */
function place(writer: PackageWriter, theirs: Target, ours: Parts): void {
  const main = mainPart(ours) ?? ''
  const { document } = theirs
  const blocks = carriedBlocks(parsePart(partOf(ours, main)), document)
  const parted = partedBlocks(blocks)
  const styles = joinStyles(writer, theirs.main, { parts: ours, main }, blocks)
  yieldToStyles(blocks, styles.isTheirs)
  renameReferences(blocks, { style: styles.idOf, list: styles.listOf })
  carryRelated(blocks, { parts: ours, main }, { writer, main: theirs.main })
  renumber(blocks, document)
  const section = sectionOf(document, blockPlace(document, 'contenu'))
  fitToWidth(blocks, textWidth, textWidthOf(section, textWidth))
  placeBlocks(document, parted)
  const known = { parts: writer.parts, main: theirs.main, styles: styles.document }
  numberContents({ document, styles: styles.document }, pageRoom(section, known, textWidth))
}

type Source = { readonly parts: Parts; readonly main: string }

/** Styles and lists of both in one; answers how ours are called there. */
function joinStyles(writer: PackageWriter, main: string, ours: Source, blocks: readonly Element[]) {
  const path = relatedPart(writer.parts, main, 'styles') ?? addPart(writer, main, ours, 'styles')
  const theirStyles = parsePart(partOf(writer.parts, path))
  const bullets = bulletLists(parsePart(relatedContent(ours, 'numbering')))
  takeFirmStyles(blocks, theirStyles, list => bullets.has(list))
  const lists = joinLists(writer, main, ours, mentioned(blocks, ['numId']))
  const used = mentioned(blocks, ['pStyle', 'rStyle', 'tblStyle'])
  const names = mergeStyles(theirStyles, parsePart(relatedContent(ours, 'styles')), used)
  writer.put(path, partBytes(theirStyles))
  return { ...names, document: theirStyles, listOf: (id: string) => lists.get(id) ?? id }
}

function joinLists(
  writer: PackageWriter,
  main: string,
  ours: Source,
  used: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  if (used.size === 0) return new Map()
  const path = relatedPart(writer.parts, main, 'numbering')
  if (path === undefined) {
    addPart(writer, main, ours, 'numbering')
    return new Map()
  }
  const theirs = parsePart(partOf(writer.parts, path))
  const numbers = mergeNumbering(theirs, parsePart(relatedContent(ours, 'numbering')), used)
  writer.put(path, partBytes(theirs))
  return numbers
}

function relatedContent({ parts, main }: Source, kind: string): Uint8Array {
  return partOf(parts, relatedPart(parts, main, kind) ?? '')
}

/** A part of ours whole, where the template has none of its kind. */
function addPart(writer: PackageWriter, main: string, ours: Source, kind: string): string {
  const related = relationshipsOf(ours.parts, ours.main).find(each => each.kind === kind)
  if (related === undefined) throw new Error(`Our document has no ${kind}.`)
  const type = contentTypeOf(ours.parts, related.target) ?? ''
  const target = writer.add(related.target, partOf(ours.parts, related.target), type)
  writer.relate(main, { ...related, target })
  return target
}

/** Title, author and the like are this document's; nothing is told of what the template was before. */
function replaceProperties(writer: PackageWriter, ours: Parts): void {
  for (const kind of ['core-properties', 'extended-properties', 'thumbnail']) {
    writer.removeRelated('', kind)
  }
  for (const related of relationshipsOf(ours, '')) {
    const content = ours.get(related.target)
    if (!/properties$/.test(related.kind) || content === undefined) continue
    if (related.kind === 'custom-properties') continue
    const type = contentTypeOf(ours, related.target) ?? ''
    writer.relate('', { ...related, target: writer.add(related.target, content, type) })
  }
}

/** A `.dotx` becomes a document: Word makes a new one from a template at each opening. */
function nameAsDocument(writer: PackageWriter, main: string): void {
  writer.setContentType(
    main,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  )
}

function partOf(parts: Parts, path: string): Uint8Array {
  const content = parts.get(path)
  if (content === undefined) throw new Error(`The package has no part ${path}.`)
  return content
}
