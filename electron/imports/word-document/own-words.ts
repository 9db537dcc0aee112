import type { Line, Span } from '../../../shared/documents/document-tree.ts'
import { allNamed, type Element, isFilled, type Node } from './html-nodes.ts'

/** What a paragraph or the like says, with its emphasis. */
export function lineOf(node: Node, emphasis: Omit<Span, 'text'> = {}): Line {
  if (node.type === 'text') return [{ ...emphasis, text: node.value }]
  if (node.type !== 'element') return []
  if (node.tagName === 'br') return [{ ...emphasis, text: '\n' }]
  const own = { ...emphasis, ...emphasisOf(node) }
  return node.children.flatMap(child => lineOf(child, own))
}

/** The same without its emphasis. */
export function plainTextOf(node: Node): string {
  return lineOf(node)
    .map(({ text }) => text)
    .join('')
}

function emphasisOf({ tagName, properties }: Element): Omit<Span, 'text'> {
  switch (tagName) {
    case 'strong':
      return { bold: true }
    case 'em':
      return { italic: true }
    case 's':
      return { strike: true }
    case 'code':
      return { code: true }
    case 'a':
      return linkTo(String(properties.href ?? ''))
    default:
      return {}
  }
}

/** Bookmarks lead nowhere outside Word. */
function linkTo(address: string): Omit<Span, 'text'> {
  return /^(?:https|mailto):/.test(address) ? { link: address } : {}
}

/** The paragraphs of a cell one under the other, without the mark or the bar that stands before them. */
export function cellLine(cell: Element): Line {
  const paragraphs = allNamed('p', cell).filter(isFilled)
  const line = paragraphs.flatMap((each, index) =>
    index === 0 ? lineOf(each) : [{ text: '\n' }, ...lineOf(each)],
  )
  return withoutMark(line, allNamed('img', cell).length > 0)
}

function withoutMark([first, ...others]: Line, hasBar: boolean): Line {
  if (first === undefined) return []
  const text = first.text.replace(hasBar ? /^(?:\t|\u00a0\u00a0)/ : /^●\u00a0/, '')
  return text === '' ? others : [{ ...first, text }, ...others]
}
