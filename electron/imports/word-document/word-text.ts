import { toMdast } from 'hast-util-to-mdast'
import { convertToHtml, images } from 'mammoth'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { markdownFile } from '../../../shared/documents/markdown-file.ts'
import { inMegabytes, packedLimits } from '../../../shared/domain/workspace/import-limits.ts'
import { typeset } from '../../../shared/french/writing.ts'
import { withListsRestored } from '../../../shared/imports/text/flattened-lists.ts'
import { withRankedItems } from '../../../shared/imports/text/ranked-items.ts'
import { withCloseItems, withTypedMarks } from '../../../shared/imports/text/typed-marks.ts'
import { type ArchiveParts, type ArchiveRefusal, openArchive } from '../office-archive.ts'
import { firstFooter } from './first-footer.ts'
import { footnoteHandlers, withFootnotes } from './footnotes.ts'
import { fragmentOf, type Root } from './html-nodes.ts'
import { bodySizeIn, type WordPart, withLargeTitles } from './large-titles.ts'
import { withListLevels } from './list-levels.ts'
import { ownDocuments } from './own-document.ts'
import { namesOurStyles, ownStyleMap, withCodeNamed } from './own-styles.ts'
import { withPlainLayout } from './plain-layout.ts'
import { slimParts } from './slim-parts.ts'
import { withTableHeads } from './table-heads.ts'

export type WordText =
  | { readonly kind: 'text'; readonly text: string }
  /** `reason`: one French sentence saying what happened and what to do. */
  | { readonly kind: 'refused'; readonly reason: string }

/** A Word document as Markdown: its headings, lists, tables and emphasis, without its pictures. */
export async function wordText(bytes: Uint8Array): Promise<WordText> {
  const archive = await openArchive(bytes, packedLimits)
  if (archive.kind === 'refused') return refused(sentences[archive.why])
  if (!archive.parts.has('word/document.xml')) return refused(notWord)
  try {
    const text = (await ownMarkdown(archive.parts)) ?? (await markdownOf(archive.parts))
    return { kind: 'text', text }
  } catch (error) {
    if (error instanceof Damaged) return refused(sentences.damaged)
    console.error(error)
    return refused(unread)
  }
}

/** What Word's own words are read with does not make out the file. */
class Damaged extends Error {}

/** Of a file that our own app wrote: the Markdown that it would have written instead. */
async function ownMarkdown(parts: ArchiveParts): Promise<string | undefined> {
  if (!namesOurStyles(new TextDecoder().decode(parts.get('word/styles.xml')))) return undefined
  const html = await htmlOf(parts, {
    styleMap: ownStyleMap,
    ignoreEmptyParagraphs: false,
    transformDocument: withCodeNamed,
  })
  const documents = ownDocuments(html, firstFooter(parts)).map(markdownFile)
  return documents.length === 0 ? undefined : documents.join('\n')
}

async function markdownOf(parts: ArchiveParts): Promise<string> {
  const styles = new TextDecoder().decode(parts.get('word/styles.xml'))
  const titled = withLargeTitles(bodySizeIn(styles))
  const transformDocument = (document: WordPart) => titled(withListLevels(document))
  const html = await htmlOf(parts, { transformDocument })
  const plain = withFootnotes(withTableHeads(withPlainLayout(html)))
  const tree = toMdast(plain, { handlers: footnoteHandlers })
  const markdown = toMarkdown(tree, {
    extensions: [tables],
    bullet: '-',
    rule: '-',
    // A row of a table is one line.
    handlers: { break: (_, __, { stack }) => (stack.includes('tableCell') ? ' ' : '  \n') },
  })
  return withRankedItems(withListsRestored(withCloseItems(withTypedMarks(markdown))))
}

const tables = gfmToMarkdown({ tablePipeAlign: false })

/** mammoth takes an opened file too, which its types do not say. */
async function htmlOf(parts: ArchiveParts, options: Options): Promise<Root> {
  const input = { file: slimParts(parts) } as unknown as Input
  const { value } = await convertToHtml(input, { ...options, convertImage: noPicture }).catch(
    (cause: unknown) => {
      throw new Damaged('Not a document that can be read', { cause })
    },
  )
  return fragmentOf(withoutAnchors(value))
}

type Input = Parameters<typeof convertToHtml>[0]
type Options = Parameters<typeof convertToHtml>[1]

/** Bookmarks lead nowhere outside Word. */
function withoutAnchors(html: string): string {
  return html.replace(/<a id="[^"]*"><\/a>/g, '')
}

/** Pictures say nothing that a field could take. */
const noPicture = images.imgElement(async () => ({ src: '' }))

function refused(sentence: string): WordText {
  return { kind: 'refused', reason: typeset(sentence) }
}

const notWord =
  'Ce fichier n’est pas un document Word : choisissez un fichier .docx enregistré par Word ou LibreOffice.'

/** No fault of the file’s that we know of. */
const unread =
  'Ce document n’a pas pu être lu : enregistrez-le dans Word sous un nouveau nom, puis importez ce nouveau fichier.'

const sentences: Record<ArchiveRefusal, string> = {
  empty: 'Ce fichier est vide.',
  'too large': `Ce document Word pèse plus de ${inMegabytes(packedLimits.size)} : retirez ses images, puis importez-le de nouveau.`,
  'old or protected Office file':
    'Ce fichier est un ancien document Word (.doc) ou un document protégé par un mot de passe : enregistrez-le en « Document Word (.docx) », sans mot de passe.',
  'not an archive': notWord,
  damaged:
    'Ce document Word est abîmé ou incomplet : ouvrez-le dans Word, enregistrez-le sous un nouveau nom, puis importez ce nouveau fichier.',
  encrypted:
    'Ce document est protégé par un mot de passe : retirez-le dans Word, puis importez-le de nouveau.',
  'unsafe names':
    'Ce fichier contient des noms qui sortent de son archive : demandez l’original à qui vous l’a transmis.',
  'too much inside':
    'Ce fichier se déploie en bien plus de données qu’un document Word : demandez l’original à qui vous l’a transmis.',
}
