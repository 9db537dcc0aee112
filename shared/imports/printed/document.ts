import type { List, Paragraph, RootContent } from 'mdast'
import { labelledValue, linesOf, markdownBlocks, plainWords } from './words.ts'

/** A document as our own renderer writes it in Markdown: its cover, then its sections. */
export type PrintedDocument = {
  /** What it is: « Compte-rendu d’atelier ». */
  readonly kind: string
  readonly title: string
  readonly subtitle?: string
  /** What the cover tells, by its label. */
  readonly facts: ReadonlyMap<string, string>
  /** The name of the firm that wrote it. */
  readonly firmName?: string
  /** The lines that identify that firm. */
  readonly issuer: readonly string[]
  /** What stands between the cover and the first section: the head of a letter. */
  readonly opening: readonly RootContent[]
  readonly sections: readonly PrintedSection[]
}

/** What stands under a heading, then under each heading below it. */
export type PrintedSection = {
  readonly title: string
  readonly blocks: readonly RootContent[]
  readonly parts: readonly PrintedSection[]
}

/** Nothing where the text does not begin like a document of one of these kinds, as our renderer writes them. */
export function printedDocument(
  text: string,
  kinds: readonly string[],
): PrintedDocument | undefined {
  const heading = /^#\s+([^\n]+)/.exec(text)?.[1] ?? ''
  if (!kinds.some(kind => heading === kind || heading.startsWith(`${kind} – `))) return undefined
  const [first, ...blocks] = markdownBlocks(text)
  if (first?.type !== 'heading') return undefined
  const [kind = '', ...title] = plainWords(first.children).split(' – ')
  const sections = sectionsAmong(blocks, 2)
  const cover = coverOf(blocks.slice(0, headingAt(blocks, 2)))
  return cover && { kind, title: title.join(' – '), ...cover, sections }
}

type Cover = Pick<PrintedDocument, 'subtitle' | 'facts' | 'firmName' | 'issuer' | 'opening'>

/** The subtitle in bold, the facts as a list and the lines that name the firm, then what opens a letter. */
function coverOf(blocks: readonly RootContent[]): Cover | undefined {
  const left = [...blocks]
  const subtitle = left[0]?.type === 'paragraph' && isBold(left[0]) ? left.shift() : undefined
  const list = left[0]?.type === 'list' ? left.shift() : undefined
  const issuer = left[0]?.type === 'paragraph' && !isAddress(left[0]) ? left.shift() : undefined
  const facts = list?.type === 'list' ? factsOf(list) : new Map<string, string>()
  if (facts === undefined) return undefined
  const name = issuer?.type === 'paragraph' ? firmNameIn(issuer) : ''
  return {
    facts,
    issuer: issuer?.type === 'paragraph' ? linesOf(issuer.children).map(plainWords) : [],
    opening: left,
    ...(subtitle?.type === 'paragraph' && { subtitle: plainWords(subtitle.children) }),
    ...(name !== '' && { firmName: name }),
  }
}

function isBold({ children }: Paragraph): boolean {
  return children.length === 1 && children[0]?.type === 'strong'
}

/** Whom a letter is for, or what about: it begins with words in bold. */
function isAddress({ children }: Paragraph): boolean {
  return children[0]?.type === 'strong'
}

/** `**Lieu :** Lyon`, one to a line; nothing where a line says something in another way. */
function factsOf(list: List): Map<string, string> | undefined {
  const facts = new Map<string, string>()
  for (const item of list.children) {
    const told = labelledValue(item.children)
    if (told === undefined) return undefined
    facts.set(told.label, linesOf(told.value).map(plainWords).join('\n'))
  }
  return facts
}

/** « Cap Conseil, SAS au capital de 20 000 € ». */
function firmNameIn({ children }: Paragraph): string {
  return (linesOf(children).map(plainWords)[0] ?? '').replace(/,.*$/su, '')
}

function headingAt(blocks: readonly RootContent[], depth: number): number {
  const at = blocks.findIndex(each => each.type === 'heading' && each.depth <= depth)
  return at < 0 ? blocks.length : at
}

function sectionsAmong(blocks: readonly RootContent[], depth: number): PrintedSection[] {
  const start = headingAt(blocks, depth)
  const [heading, ...below] = blocks.slice(start)
  if (heading?.type !== 'heading') return []
  const end = headingAt(below, depth)
  const own = below.slice(0, end)
  const section = {
    title: plainWords(heading.children),
    blocks: own.slice(0, headingAt(own, depth + 1)),
    parts: sectionsAmong(own, depth + 1),
  }
  return [section, ...sectionsAmong(below.slice(end), depth)]
}
