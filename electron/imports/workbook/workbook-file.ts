import type { Element } from 'slimdom'
import { inMegabytes } from '../../../shared/domain/workspace/import-limits.ts'
import { formatNumber, typeset } from '../../../shared/french/writing.ts'
import type {
  ReadSheet,
  ReadWorkbook,
} from '../../../shared/imports/budget/workbook/read-workbook.ts'
import { mainPart, relationshipsOf } from '../../exports/word-template/relationships.ts'
import { parsePart, rootOf } from '../../exports/word-template/word-xml.ts'
import { type ArchiveParts, type ArchiveRefusal, openArchive } from '../office-archive.ts'
import { shownByStyle } from './number-formats.ts'
import { sharedStrings } from './shared-strings.ts'
import { type Shared, sheetRows } from './sheet-rows.ts'

export type WorkbookContent =
  | { readonly kind: 'workbook'; readonly workbook: ReadWorkbook }
  /** `reason`: one French sentence saying what happened and what to do. */
  | { readonly kind: 'refused'; readonly reason: string }

/** Far beyond any budget; `unpacked` is the bytes of the parts that are read, and of each of them as XML. */
export const workbookLimits = {
  size: 20_000_000,
  entries: 1000,
  unpacked: 40_000_000,
  ratio: 200,
}
const mostCells = 300_000
/** Of one part: what stands around that many cells. */
const mostTags = 2_500_000
const mostCharacters = 20_000_000

/** What the cells of an Excel file hold, as typed. Its pictures, links, names and macros stay packed. */
export async function readWorkbookFile(bytes: Uint8Array): Promise<WorkbookContent> {
  const archive = await openArchive(bytes, workbookLimits, isNeeded)
  if (archive.kind === 'refused') return refused(sentences[archive.why])
  try {
    return { kind: 'workbook', workbook: workbookIn(archive.parts) }
  } catch (error) {
    return refused(error instanceof TooMuch ? sentences['too much inside'] : sentences.damaged)
  }
}

function isNeeded(name: string): boolean {
  return /\.rels$|^xl\/(?:[^/]+\.xml|worksheets\/[^/]+\.xml)$/i.test(name) && !unread.test(name)
}

const unread = /^xl\/(?:theme\d*|metadata|calcChain|connections|comments\d*)\.xml$/i

class TooMuch extends Error {}

function workbookIn(parts: ArchiveParts): ReadWorkbook {
  const main = mainPart(parts) ?? 'xl/workbook.xml'
  const book = rootIn(parts, main)
  if (book === undefined) throw new Error('No workbook')
  const related = relationshipsOf(parts, main)
  const rootOfKind = (kind: string) =>
    rootIn(parts, related.find(each => each.kind === kind)?.target ?? '')
  const shared = {
    strings: sharedStrings(rootOfKind('sharedStrings')),
    shown: shownByStyle(rootOfKind('styles')),
  }
  const sheets = everyNamed(book, 'sheet').map(element => {
    const target = related.find(({ id }) => id === relationOf(element))?.target ?? ''
    return sheetOf(element.getAttribute('name') ?? '', rootIn(parts, target), shared)
  })
  checkSize(sheets)
  const startsIn1904 = /^(?:1|true)$/.test(
    everyNamed(book, 'workbookPr')[0]?.getAttribute('date1904') ?? '',
  )
  return { sheets, startsIn1904 }
}

function rootIn(parts: ArchiveParts, path: string): Element | undefined {
  const part = parts.get(path)
  if (part === undefined) return undefined
  const slim = withoutEmptyCells(part)
  if (tagsIn(slim) > mostTags) throw new TooMuch()
  return rootOf(parsePart(slim))
}

/** Cells that only look like something are half of a sheet; where signs may stand for themselves, all stay. */
function withoutEmptyCells(part: Uint8Array): Uint8Array {
  const xml = new TextDecoder('utf-8', { fatal: true }).decode(part)
  if (xml.includes('<!')) return part
  return new TextEncoder().encode(xml.replace(/<c r="[A-Z]+\d+"(?: [^<>]*)?\/>/g, ''))
}

function tagsIn(xml: Uint8Array): number {
  return xml.reduce((count, byte) => (byte === 0x3c ? count + 1 : count), 0)
}

function everyNamed(within: Element, name: string): Element[] {
  return within.getElementsByTagNameNS('*', name)
}

/** `r:id`, in the namespace of either edition of the standard. */
function relationOf(sheet: Element): string | undefined {
  return sheet.attributes.find(
    ({ localName, namespaceURI }) => localName === 'id' && namespaceURI !== null,
  )?.value
}

/** A sheet of charts has no cells. */
function sheetOf(name: string, root: Element | undefined, shared: Shared): ReadSheet {
  const isOfCells = root?.localName === 'worksheet'
  return { name, rows: isOfCells ? sheetRows(root, shared) : [] }
}

function checkSize(sheets: readonly ReadSheet[]): void {
  const cells = sheets.flatMap(({ rows }) => rows.flatMap(row => row.cells))
  const lengths = cells.map(({ value, formula = '' }) => `${value ?? ''}`.length + formula.length)
  const characters = lengths.reduce((total, length) => total + length, 0)
  if (cells.length > mostCells || characters > mostCharacters) throw new TooMuch()
}

function refused(sentence: string): WorkbookContent {
  return { kind: 'refused', reason: typeset(sentence) }
}

const damaged =
  'Ce classeur est abîmé ou incomplet : ouvrez-le dans Excel, enregistrez-le sous un nouveau nom, puis importez ce nouveau fichier.'

const sentences: Record<ArchiveRefusal, string> = {
  empty: 'Ce fichier est vide.',
  'too large': `Ce classeur pèse plus de ${inMegabytes(workbookLimits.size)} : retirez ses images et les feuilles ajoutées, puis importez-le de nouveau.`,
  'old or protected Office file':
    'Ce fichier est un ancien classeur Excel (.xls) ou un classeur protégé par un mot de passe : enregistrez-le en « Classeur Excel (.xlsx) », sans mot de passe.',
  'not an archive':
    'Ce fichier n’est pas un classeur Excel : choisissez un fichier .xlsx enregistré par Excel ou LibreOffice.',
  damaged,
  encrypted:
    'Ce classeur est protégé par un mot de passe : retirez-le dans Excel, puis importez-le de nouveau.',
  'unsafe names': damaged,
  'too much inside': `Ce classeur se déploie en plus de ${formatNumber(mostCells)} cellules ou de ${inMegabytes(workbookLimits.unpacked)} : retirez les feuilles ajoutées, puis importez-le de nouveau.`,
}
