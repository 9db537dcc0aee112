import { fromParse5 } from 'hast-util-from-parse5'
import { parseFragment } from 'parse5'

export type Root = Extract<ReturnType<typeof fromParse5>, { type: 'root' }>
export type Node = Root['children'][number]
export type Element = Extract<Node, { type: 'element' }>

/** Without the place of each node in the text: trees are twice as large with it. */
export function fragmentOf(html: string): Root {
  return fromParse5(parseFragment(html, { scriptingEnabled: false })) as Root
}

export function wordsOf(node: Node): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(wordsOf).join('') : ''
}

export function isFilled(node: Node): boolean {
  return wordsOf(node).trim() !== ''
}

export function isElement(node: Node): node is Element {
  return node.type === 'element'
}

/** The cells of a table or of a row, in reading order. */
export function cellsIn(element: Element): Element[] {
  return element.children
    .filter(isElement)
    .flatMap(child => (isCell(child) ? [child] : cellsIn(child)))
}

export function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th'
}

export function rowsIn(element: Element): Element[] {
  return element.children
    .filter(isElement)
    .flatMap(child => (child.tagName === 'tr' ? [child] : rowsIn(child)))
}

/** The elements of this name in a node, itself included, but none inside another of them. */
export function allNamed(tagName: string, node: Node): Element[] {
  if (node.type !== 'element') return []
  if (node.tagName === tagName) return [node]
  return node.children.flatMap(child => allNamed(tagName, child))
}
