import type { Root, RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { cleanTree } from './clean-text.ts'
import type { DocumentTree } from './document-tree.ts'
import { blockNodes } from './markdown/blocks.ts'
import { coverNodes } from './markdown/cover.ts'
import { spelling } from './markdown/spelling.ts'

type Content = Pick<DocumentTree, 'cover' | 'blocks'>

/**
 * The text of a Markdown file (GitHub's kind) that says what the tree says, in the same order: what
 * looks like Markdown in people's words is escaped, so that it reads back as the text it is.
 */
export function markdownFile(tree: Content): string {
  return toMarkdown(markdownTree(cleanTree(tree)), spelling)
}

function markdownTree({ cover, blocks }: Content): Root {
  return {
    type: 'root',
    children: [...coverNodes(cover), ...blocks.flatMap(blockNodes).filter(saysSomething)],
  }
}

function saysSomething(node: RootContent): boolean {
  return !('children' in node) || node.children.length > 0
}
