import type { Document, Element } from 'slimdom'
import { paginated } from '../word/flow.ts'
import { bodyFlow } from './body-flow.ts'
import { textWidthOf } from './page-fitting.ts'
import { type Parts, relationshipsOf } from './relationships.ts'
import { type StyleOf, styleMetrics } from './style-metrics.ts'
import { bodyOf, sectionEnd } from './template-places.ts'
import {
  isWord,
  ns,
  parsePart,
  rootOf,
  wordAttribute,
  wordChild,
  wordElements,
} from './word-xml.ts'

type Written = { readonly document: Document; readonly styles: Document }

/**
 * Writes in the table of contents the page on which each heading will stand, once the document is
 * whole: its lines are measured in the template's own styles and on its own pages.
 */
export function numberContents({ document, styles }: Written, { height, width }: PageRoom): void {
  const body = bodyOf(document)
  const items = bodyFlow(body.children, width, styleMetrics(styles))
  const { pages } = paginated(items, height)
  const labels = pageLabels(
    body,
    items.map(({ element }) => element),
    pages,
  )
  const byBookmark = new Map(
    items.flatMap(({ element }, index) =>
      wordElements(element, 'bookmarkStart').map(mark => [
        wordAttribute(mark, 'name') ?? '',
        labels[index] ?? 1,
      ]),
    ),
  )
  for (const field of wordElements(document, 'fldSimple')) {
    const name = /PAGEREF\s+(\S+)/.exec(wordAttribute(field, 'instr') ?? '')?.[1] ?? ''
    const label = byBookmark.get(name)
    const text = wordElements(field, 't')[0]
    if (label !== undefined && text !== undefined) text.textContent = String(label)
  }
}

/** Pages are counted from the first, or from where a section counts anew. */
function pageLabels(
  body: Element,
  elements: readonly Element[],
  pages: readonly number[],
): number[] {
  let shift = 0
  let isNew = true
  const starts = numberedSections(body)
  return elements.map((element, index) => {
    const page = pages[index] ?? 1
    const block = blockOf(element, body)
    if (isNew) {
      const start = starts.get(block)
      if (start !== undefined) shift = start - page
    }
    isNew = block !== undefined && sectionEnd(block) !== undefined
    return page + shift
  })
}

/** The first block of each section that says from which number its pages are counted. */
function numberedSections(body: Element): ReadonlyMap<Element | undefined, number> {
  const starts = new Map<Element | undefined, number>()
  let first: Element | undefined
  for (const block of body.children) {
    first ??= block
    const section = isWord(block, 'sectPr') ? block : sectionEnd(block)
    if (section === undefined) continue
    const start = wordAttribute(wordChild(section, 'pgNumType'), 'start')
    if (start !== undefined) starts.set(first, Number(start))
    first = undefined
  }
  return starts
}

function blockOf(element: Element, body: Element): Element | undefined {
  let block: Element | null = element
  while (block !== null && block.parentElement !== body) block = block.parentElement
  return block ?? undefined
}

/** What a page leaves to the text, in points. */
export type PageRoom = { readonly width: number; readonly height: number }

const a4 = { height: 16_838, margin: 1417 }

/** Headers and footers that are taller than their margin push the text. */
export function pageRoom(
  section: Element | undefined,
  {
    parts,
    main,
    styles,
  }: { readonly parts: Parts; readonly main: string; readonly styles: Document },
  usualWidth: number,
): PageRoom {
  const size = Number(wordAttribute(wordChild(section, 'pgSz'), 'h') ?? a4.height)
  const margins = wordChild(section, 'pgMar')
  const margin = (name: string) => Math.abs(Number(wordAttribute(margins, name) ?? a4.margin)) / 20
  const styleOf = styleMetrics(styles)
  const taken = (side: 'top' | 'bottom', kind: 'header' | 'footer') => {
    const part = runningPart(section, kind, parts, main)
    const height = part === undefined ? 0 : margin(kind) + heightOf(part, styleOf)
    return Math.max(margin(side), height)
  }
  return {
    width: textWidthOf(section, usualWidth) / 20,
    height: size / 20 - taken('top', 'header') - taken('bottom', 'footer'),
  }
}

function runningPart(
  section: Element | undefined,
  kind: 'header' | 'footer',
  parts: Parts,
  main: string,
): Element | undefined {
  const reference = section?.children.find(
    child => isWord(child, `${kind}Reference`) && wordAttribute(child, 'type') === 'default',
  )
  const id = reference?.getAttributeNS(ns.r, 'id')
  const target = relationshipsOf(parts, main).find(each => each.id === id)?.target ?? ''
  const content = parts.get(target)
  return content === undefined ? undefined : rootOf(parsePart(content))
}

function heightOf(part: Element, styleOf: StyleOf): number {
  const wide = 10_000
  return bodyFlow(part.children, wide, styleOf).reduce(
    (sum, item) => sum + item.before + item.after + item.lines * item.lineHeight + item.extra,
    0,
  )
}
