import { codeFont } from '../../exports/word/word-measures.ts'
import { type StyleId, textStyles } from '../../exports/word/word-style.ts'
import { allNamed, type Node } from './html-nodes.ts'

/** Read by name: Word and LibreOffice give styles other identifiers when they save the file. */
export const ownStyleMap = [
  ...Object.entries(textStyles)
    .filter(([id]) => !/^(?:Normal|Heading\d|ListParagraph)$/.test(id))
    .map(([id, { name }]) => `p[style-name='${name}'] => p.${id}:fresh`),
  "r[style-name='code'] => code",
]

/** What only a file that our own app wrote says in its list of styles. */
export function namesOurStyles(styles: string): boolean {
  return styles.includes(`"${textStyles.CoverKicker.name}"`)
}

export function isStyled(node: Node, style: StyleId): boolean {
  return styleIn(node) === style
}

/** The style of ours that a paragraph has. */
export function styleIn(node: Node): string | undefined {
  if (node.type !== 'element' || node.tagName !== 'p') return undefined
  const { className } = node.properties
  return Array.isArray(className) ? String(className[0]) : undefined
}

/** The paragraphs in this style, wherever they stand in a node. */
export function paragraphsStyled(style: StyleId, node: Node) {
  return allNamed('p', node).filter(each => isStyled(each, style))
}

type WordPart = {
  readonly type: string
  readonly font?: string | null
  readonly children?: WordPart[]
}

/** Words set as code have a font of their own, and no style. */
export function withCodeNamed(part: WordPart): WordPart {
  const isCode = part.type === 'run' && part.font === codeFont
  return {
    ...part,
    ...(isCode && { styleId: 'code', styleName: 'code' }),
    ...(part.children && { children: part.children.map(withCodeNamed) }),
  }
}
