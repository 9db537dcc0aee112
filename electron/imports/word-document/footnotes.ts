import type { Handle } from 'hast-util-to-mdast'
import { allNamed, type Element, isElement, type Node, type Root } from './html-nodes.ts'

/** Notes at the foot of a page, or at the end, as Markdown has them: a mark in the words, and its note. */
export function withFootnotes(root: Root): Root {
  return {
    ...root,
    children: root.children.flatMap<Node>(node => (isNotes(node) ? notesIn(node) : node)),
  }
}

/** What becomes of the elements that mammoth writes for marks, and of those made here for notes. */
export const footnoteHandlers: Record<string, Handle> = {
  sup: (state, node) => {
    const [link] = allNamed('a', node)
    const label = /^#((?:foot|end)note-\d+)$/.exec(String(link?.properties.href ?? ''))?.[1]
    if (label === undefined) return state.all(node)
    return { type: 'footnoteReference', identifier: label, label }
  },
  aside: (state, node) => {
    const label = String(node.properties.id)
    const children = state.toFlow(state.all(node))
    return { type: 'footnoteDefinition', identifier: label, label, children }
  },
}

function isNotes(node: Node): node is Element {
  if (!isElement(node) || node.tagName !== 'ol') return false
  const items = node.children.filter(isElement)
  return items.length > 0 && items.every(({ properties }) => noteId.test(String(properties.id)))
}

const noteId = /^(?:foot|end)note-\d+$/

function notesIn(list: Element): Element[] {
  return list.children
    .filter(isElement)
    .map(item => ({ ...item, tagName: 'aside', children: item.children.map(withoutBackLink) }))
}

/** « ↑ » leads back to the mark. */
function withoutBackLink<Each extends Node>(node: Each): Each {
  if (node.type !== 'element') return node
  const children = node.children.filter(child => !isBackLink(child))
  return { ...node, children }
}

function isBackLink(node: Node): boolean {
  return isElement(node) && /^#(?:foot|end)note-ref-\d+$/.test(String(node.properties.href ?? ''))
}
