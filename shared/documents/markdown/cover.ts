import type { RootContent } from 'mdast'
import type { DocumentTree } from '../document-tree.ts'
import { labelled, markdownParagraph, phrasing, strong } from './phrasing.ts'

/** The cover as the head of the file: what it is, of whom, and for whom. */
export function coverNodes(cover: DocumentTree['cover']): RootContent[] {
  const { kicker, title, subtitle, facts, issuer = [] } = cover
  const name = kicker === title ? title : `${kicker} – ${title}`
  return [
    { type: 'heading', depth: 1, children: phrasing([{ text: name }]) },
    ...(subtitle === undefined ? [] : [markdownParagraph(strong(subtitle))]),
    ...factList(facts),
    ...(issuer.length === 0 ? [] : [markdownParagraph(issuer.join('\n'))]),
  ]
}

function factList(facts: DocumentTree['cover']['facts']): RootContent[] {
  if (facts.length === 0) return []
  return [
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: facts.map(({ label, value }) => ({
        type: 'listItem',
        spread: false,
        children: [labelled(label, [{ text: value }])],
      })),
    },
  ]
}
