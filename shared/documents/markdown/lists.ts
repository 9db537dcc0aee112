import type { List, ListItem, Paragraph } from 'mdast'
import type { BlockOf } from '../document-tree.ts'
import { markdownParagraph } from './phrasing.ts'

export function flatList(paragraphs: readonly Paragraph[]): List {
  return listOf(
    false,
    paragraphs.map(paragraph => itemOf(paragraph)),
  )
}

export function checklist({ items }: BlockOf<'checklist'>): List {
  return listOf(
    false,
    items.map(({ line, done }) => ({ ...itemOf(markdownParagraph(line)), checked: done })),
  )
}

/** Items of a lower level go into the list of the one above them. */
export function leveledList({ ordered, items }: BlockOf<'list'>): List {
  const top = listOf(ordered, [])
  const open: List[] = [top]
  for (const { line, level } of items) {
    open.length = Math.min(open.length, level + 1)
    while (open.length < level + 1) open.push(listBelow(open.at(-1) ?? top, ordered))
    open.at(-1)?.children.push(itemOf(markdownParagraph(line)))
  }
  return top
}

/** An item that starts lower than its list had come to hangs from an empty one. */
function listBelow(list: List, ordered: boolean): List {
  const below = listOf(ordered, [])
  const last = list.children.at(-1)
  if (last === undefined) list.children.push({ type: 'listItem', spread: false, children: [below] })
  else last.children.push(below)
  return below
}

function listOf(ordered: boolean, children: ListItem[]): List {
  return { type: 'list', ordered, ...(ordered && { start: 1 }), spread: false, children }
}

function itemOf(paragraph: Paragraph): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph] }
}
