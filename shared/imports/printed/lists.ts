import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import type { PrintedSection } from './document.ts'
import { labelledValue, linesOf, plainWords } from './words.ts'

/** The items of the lists among these blocks. */
export function printedItems(blocks: readonly RootContent[]): ListItem[] {
  return blocks.flatMap(block => (block.type === 'list' ? block.children : []))
}

/** What each item says, its lines one under the other. */
export function printedTexts(blocks: readonly RootContent[]): string[] {
  return printedItems(blocks).map(item => textOfLines(wordsOf(item)))
}

export function wordsOf({ children }: ListItem): PhrasingContent[] {
  return children.flatMap(each => (each.type === 'paragraph' ? each.children : []))
}

export function textOfLines(words: readonly PhrasingContent[]): string {
  return linesOf(words).map(plainWords).join('\n')
}

/** `**Secteur :** Nautisme`, one to an item, by its label. */
export function printedFacts(blocks: readonly RootContent[]): Map<string, string> {
  return new Map(
    printedItems(blocks).flatMap(({ children }) => {
      const told = labelledValue(children)
      return told === undefined ? [] : [[told.label, textOfLines(told.value)] as const]
    }),
  )
}

/** The part of this title, or an empty one. */
export function partNamed(parts: readonly PrintedSection[], title: string): PrintedSection {
  return parts.find(each => each.title === title) ?? { title, blocks: [], parts: [] }
}
