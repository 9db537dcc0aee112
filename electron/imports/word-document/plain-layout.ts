import {
  cellsIn,
  type Element,
  isCell,
  isElement,
  type Node,
  type Root,
  wordsOf,
} from './html-nodes.ts'
import { ruleWords } from './slim-parts.ts'

/**
 * What a page is laid out with, as plain text: a frame around a title becomes its paragraphs, those of a
 * cell stand on lines of their own, a line ends after its emphasis, and a table of contents is left out.
 */
export function withPlainLayout(root: Root): Root {
  const children = root.children.flatMap<Node>(node => (isFrame(node) ? inFrame(node) : node))
  return { ...root, children: withoutContents(children).map(withRule).map(withLines) }
}

function withRule(node: Node): Node {
  const isRule = node.type === 'element' && node.tagName === 'p' && wordsOf(node) === ruleWords
  return isRule ? { ...node, tagName: 'hr', children: [] } : node
}

export function isFrame(node: Node): node is Element {
  if (node.type !== 'element' || node.tagName !== 'table') return false
  const [cell, ...others] = cellsIn(node)
  return cell !== undefined && others.length === 0
}

function inFrame(table: Element): Element['children'] {
  return cellsIn(table).flatMap(({ children }) => children)
}

/** Every line of a table of contents leads to a bookmark that Word makes for it. */
function withoutContents(nodes: readonly Node[]): Node[] {
  return nodes.filter(
    (node, index) =>
      !isContentsLine(node) && !(isContentsTitle(node) && isContentsLine(nodes[index + 1])),
  )
}

export function isContentsLine(node: Node | undefined): boolean {
  if (node?.type !== 'element' || node.tagName !== 'p') return false
  const [first] = node.children
  return first?.type === 'element' && /^#_Toc/.test(String(first.properties.href ?? ''))
}

function isContentsTitle(node: Node): boolean {
  return /^\s*(?:sommaire|table des mati[eè]res)\s*$/iu.test(wordsOf(node))
}

function withLines<Each extends Node>(node: Each): Each {
  if (node.type !== 'element') return node
  const children = isCell(node) ? linesOf(node.children) : node.children
  return { ...node, children: children.map(withLines).flatMap(withBreaksAfter) }
}

function linesOf(children: Element['children']): Element['children'] {
  const lines = children.filter(child => wordsOf(child) !== '')
  const paragraphs = lines.filter(line => line.type === 'element' && line.tagName === 'p')
  if (lines.length < 2 || paragraphs.length < lines.length) return children
  return lines.flatMap((line, index) => {
    const words = line.type === 'element' ? line.children : []
    return index === 0 ? words : [lineBreak, ...words]
  })
}

/** `<strong>Label<br></strong>text`: emphasis that ends with its line. An address is its own words. */
function withBreaksAfter(node: Element['children'][number]): Element['children'] {
  if (isElement(node) && isAddress(node)) return node.children
  if (node.type !== 'element' || !/^(?:strong|em|b|i)$/.test(node.tagName)) return [node]
  const words = node.children.findLastIndex(child => !isBreak(child)) + 1
  const after = node.children.slice(words)
  return [{ ...node, children: node.children.slice(0, words) }, ...after]
}

function isAddress({ properties }: Element): boolean {
  return /^mailto:/.test(String(properties.href ?? ''))
}

function isBreak(node: Node): boolean {
  return node.type === 'element' && node.tagName === 'br'
}

const lineBreak: Element = { type: 'element', tagName: 'br', properties: {}, children: [] }
