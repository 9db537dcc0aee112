import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

export function readMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

/** Each paragraph, heading and cell of a Markdown file as its text, in order. */
export function markdownTexts(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return [inlineText(node)]
  }
  if (!('children' in node)) return ['value' in node ? node.value : '']
  return node.children.flatMap(markdownTexts)
}

function inlineText(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'html') return node.value === '<br>' ? '\n' : node.value
  if ('children' in node) return node.children.map(inlineText).join('')
  return 'value' in node ? node.value : ''
}
