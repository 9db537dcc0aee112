import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { bodyBlocks } from './block-rendering.ts'
import { contentsBlocks, isListed } from './contents.ts'
import { coverBlocks } from './cover.ts'
import { numberingPart } from './numbering.ts'
import { estimatedPages } from './page-estimate.ts'
import { type PageFrame, pageFrame } from './page-frame.ts'
import { type Picture, pictureOf } from './picture.ts'
import { coreProperties } from './properties.ts'
import { contentTypes, type Part, packageRelationships, relationships } from './relationships.ts'
import { styleSheet } from './style-sheet.ts'
import { pageBreakParagraph } from './text-blocks.ts'
import { type Theme, themeOf } from './theme.ts'
import { page } from './word-style.ts'
import { element } from './xml/element.ts'
import { documentPart } from './xml/namespaces.ts'
import { pictureId } from './xml/picture.ts'
import { linkId, withLinkIds } from './xml/run.ts'

/** A file inside the archive: its path, and its text or its bytes. */
export type WordPart = readonly [path: string, content: string | Uint8Array]

/** What a Word file is made of. Every text of the tree is already clean; `now` dates the file. */
export function wordParts(tree: DocumentTree, now: Date): WordPart[] {
  const theme = themeOf(tree.brand)
  const logo = pictureOf(tree.brand.logo)
  const hasContents = tree.tableOfContents && tree.blocks.some(isListed)
  const pages = estimatedPages(tree, hasContents, theme)
  const contents = hasContents ? contentsBlocks(tree.blocks, pages.headings) : ''
  const { xml: body, targets } = withLinkIds(
    coverBlocks(tree, logo, theme) +
      contents +
      firstBreak(tree) +
      bodyBlocks(tree.blocks, theme).join(''),
  )
  const parts = documentParts(pageFrame(tree, pages.count, theme), body, theme)
  const links = targets.map((target, index) => ({ id: linkId(index), target }))
  return [
    ['[Content_Types].xml', contentTypes(parts, logo?.type)],
    ['_rels/.rels', packageRelationships],
    ['docProps/core.xml', coreProperties(tree, now)],
    ['word/document.xml', documentPart('w:document', `<w:body>${body}${section}</w:body>`)],
    ['word/_rels/document.xml.rels', relationships(parts, links, logoEntry(logo))],
    ...parts.map(({ name, content }) => [`word/${name}.xml`, content] as const),
    ...(logo === undefined ? [] : [[`word/${logoPath(logo)}`, logo.bytes] as const]),
  ]
}

/** The first heading starts its page itself. */
function firstBreak({ blocks }: DocumentTree): string {
  return blocks.length === 0 || blocks[0]?.kind === 'heading' ? '' : pageBreakParagraph()
}

function documentParts(frame: PageFrame, body: string, theme: Theme): Part[] {
  return [
    { name: 'styles', kind: 'styles', content: styleSheet(theme) },
    { name: 'numbering', kind: 'numbering', content: numberingPart(body, theme) },
    { name: 'settings', kind: 'settings', content: settings },
    { name: 'header1', kind: 'header', content: frame.header },
    { name: 'header2', kind: 'header', content: frame.coverHeader },
    { name: 'footer1', kind: 'footer', content: frame.footer },
    { name: 'footer2', kind: 'footer', content: frame.coverFooter },
  ]
}

/** Present-day Word's layout, and French lists of figures. */
const settings = documentPart(
  'w:settings',
  '<w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/>' +
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    '<w:themeFontLang w:val="fr-FR"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>',
)

const section = element(
  'w:sectPr',
  {},
  element('w:headerReference', { 'w:type': 'default', 'r:id': 'header1' }) +
    element('w:headerReference', { 'w:type': 'first', 'r:id': 'header2' }) +
    element('w:footerReference', { 'w:type': 'default', 'r:id': 'footer1' }) +
    element('w:footerReference', { 'w:type': 'first', 'r:id': 'footer2' }) +
    element('w:pgSz', { 'w:w': page.width, 'w:h': page.height }) +
    element('w:pgMar', {
      'w:top': page.top,
      'w:right': page.side,
      'w:bottom': page.bottom,
      'w:left': page.side,
      'w:header': page.header,
      'w:footer': page.footer,
      'w:gutter': 0,
    }) +
    '<w:titlePg/>',
)

function logoPath({ type }: Picture): string {
  return `media/logo.${type}`
}

function logoEntry(logo: Picture | undefined) {
  return logo === undefined ? undefined : { id: pictureId, target: logoPath(logo) }
}
