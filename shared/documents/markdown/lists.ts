import type { List, ListItem, Paragraph } from 'mdast'
import type { BlockOf } from '../document-tree.ts'
import { markdownParagraph } from './phrasing.ts'

export function flatList(paragraphs: readonly Paragraph[]): List {
  return listOf(false, paragraphs.filter(isFilled).map(itemOf))
}

export function checklist({ items }: BlockOf<'checklist'>): List {
  const marked = items.map(({ line, done }) => ({
    ...itemOf(markdownParagraph(line)),
    checked: done,
  }))
  return listOf(false, marked)
}

/** Items of a lower level go into the one above them. */
export function leveledList({ ordered, items }: BlockOf<'list'>): List {
  const top = listOf(ordered, [])
  const open = [{ list: top, level: 0 }]
  for (const { line, level } of items) {
    const paragraph = markdownParagraph(line)
    if (!isFilled(paragraph)) continue
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop()
    const last = open.at(-1) ?? { list: top, level: 0 }
    const above = last.level < level ? last.list.children.at(-1) : undefined
    if (above !== undefined) open.push({ list: listBelow(above, ordered), level })
    open.at(-1)?.list.children.push(itemOf(paragraph))
  }
  return top
}

function listBelow(item: ListItem, ordered: boolean): List {
  const below = listOf(ordered, [])
  item.children.push(below)
  return below
}

function listOf(ordered: boolean, children: ListItem[]): List {
  return { type: 'list', ordered, ...(ordered && { start: 1 }), spread: false, children }
}

function itemOf(paragraph: Paragraph): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph] }
}

function isFilled({ children }: Paragraph): boolean {
  return children.length > 0
}
