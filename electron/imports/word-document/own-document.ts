import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import type { StyleId } from '../../exports/word/word-style.ts'
import { allNamed, isElement, isFilled, type Node, type Root } from './html-nodes.ts'
import { ownBlocks } from './own-blocks.ts'
import { paragraphsStyled, styleIn } from './own-styles.ts'
import { factsOf, isFacts } from './own-tables.ts'
import { plainTextOf } from './own-words.ts'

type OwnDocument = Pick<DocumentTree, 'cover' | 'blocks'>

/**
 * What a Word file of ours was drawn from, known by its styles: one document, or those that somebody put
 * into one file. None where it has no title of ours. `footer`: the lines at the foot of its first page,
 * which on a cover say who sends it.
 */
export function ownDocuments({ children }: Root, footer: readonly string[]): OwnDocument[] {
  if (!children.some(isTitled)) return []
  const starts = children.flatMap((node, index) =>
    paragraphsStyled('CoverKicker', node).length > 0 ? [index] : [],
  )
  return starts.map((start, index) =>
    ownDocument(children.slice(index === 0 ? 0 : start, starts[index + 1]), footer),
  )
}

function ownDocument(nodes: readonly Node[], footer: readonly string[]): OwnDocument {
  const [head, body] = withHeadApart(nodes)
  const [kicker = ''] = wordsStyled('CoverKicker', nodes)
  const [title = ''] = wordsStyled('Title', head)
  const [subtitle] = wordsStyled('Subtitle', head)
  const [facts, said] = withFactsApart(body)
  const isOnCover = !head.some(node => styleIn(node) === 'Title')
  const issuer = isOnCover ? footer : wordsStyled('Footer', head)
  const cover = {
    kicker,
    title,
    facts,
    ...(subtitle !== undefined && { subtitle }),
    ...(issuer.length > 0 && { issuer: [...issuer] }),
  }
  return { cover, blocks: ownBlocks([...addedTo(head), ...said]) }
}

function withHeadApart(nodes: readonly Node[]): [head: Node[], body: Node[]] {
  const title = nodes.findIndex(isTitled)
  const after = nodes[title + 1]
  const end = title + (after !== undefined && styleIn(after) === 'Subtitle' ? 2 : 1)
  return [nodes.slice(0, end), nodes.slice(end)]
}

function isTitled(node: Node): boolean {
  return paragraphsStyled('Title', node).length > 0
}

function wordsStyled(style: StyleId, nodes: readonly Node[]): string[] {
  return nodes
    .flatMap(node => paragraphsStyled(style, node))
    .filter(isFilled)
    .map(plainTextOf)
}

function withFactsApart(nodes: readonly Node[]): [DocumentTree['cover']['facts'], Node[]] {
  const at = nodes.findIndex(isFilled)
  const first = nodes[at]
  if (first === undefined || !isElement(first) || !isFacts(first)) return [[], [...nodes]]
  const facts = factsOf(first).map(({ label, value }) => ({
    label,
    value: value.map(({ text }) => text).join(''),
  }))
  return [facts, nodes.slice(at + 1)]
}

/** What somebody wrote since above or under the title. */
function addedTo(head: readonly Node[]): Node[] {
  return head.flatMap(node => allNamed('p', node)).filter(each => styleIn(each) === undefined)
}
