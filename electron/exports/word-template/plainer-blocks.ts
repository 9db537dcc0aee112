import type { Element } from 'slimdom'
import { breaksPage } from './parted-blocks.ts'
import { isBlank } from './template-places.ts'
import { isWord, newWordElement, wordAttribute, wordChild, wordElements } from './word-xml.ts'

/** Lets the template's own titles and headings look as it says: without what ours add to the style. */
export function yieldToStyles(
  blocks: readonly Element[],
  isTheirs: (styleId: string) => boolean,
): void {
  for (const block of blocks) {
    const properties = wordChild(block, 'pPr')
    const style = wordAttribute(wordChild(properties, 'pStyle')) ?? ''
    if (!/^(Heading[1-3]|Title|Subtitle|TOCHeading)$/.test(style) || !isTheirs(style)) continue
    for (const name of ['pBdr', 'spacing']) wordChild(properties, name)?.remove()
    for (const run of wordElements(block, 'rPr')) {
      for (const name of ['color', 'sz', 'szCs']) wordChild(run, name)?.remove()
    }
  }
}

/** The same blocks without the page break that ours start with: the template says where they start. */
export function withoutFirstBreak(blocks: readonly Element[]): readonly Element[] {
  const [first, ...others] = blocks
  if (first === undefined || !breaksPage(first)) return blocks
  wordChild(wordChild(first, 'pPr'), 'pageBreakBefore')?.remove()
  return isBlank(first) ? others : blocks
}

/** The same blocks with the first of them at the top of a page. */
export function onNewPage(blocks: readonly Element[]): readonly Element[] {
  const [first] = blocks
  if (first === undefined || !isWord(first, 'p') || breaksPage(first)) return blocks
  const properties = wordChild(first, 'pPr') ?? newWordElement(first, 'pPr')
  first.prepend(properties)
  const before = ['pStyle', 'keepNext', 'keepLines'].map(name => wordChild(properties, name))
  const last = before.findLast(each => each !== undefined)
  const pageBreak = newWordElement(first, 'pageBreakBefore')
  if (last === undefined) properties.prepend(pageBreak)
  else last.after(pageBreak)
  return blocks
}
