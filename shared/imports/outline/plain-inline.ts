import type { PhrasingContent } from 'mdast'

/** What inline Markdown says, without its marks; line breaks become spaces. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return plainLines(nodes).join(' ').trim()
}

/** The same, one text for each line of the source. */
export function plainLines(nodes: readonly PhrasingContent[]): string[] {
  return nodes.map(textOf).join('').split('\n')
}

function textOf(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return node.value
    case 'break':
      return '\n'
    case 'image':
      return node.alt ? `${node.alt} (${node.url})` : node.url
    case 'link':
      return linkText(node.children.map(textOf).join(''), node.url)
    case 'footnoteReference':
    case 'imageReference':
      return `[${node.label ?? node.identifier}]`
    default:
      return node.children.map(textOf).join('')
  }
}

/** An address says nothing more than its own text when it is written out, nor does a place of the document. */
function linkText(text: string, url: string): string {
  const bare = url.replace(/^(?:mailto:|https?:\/\/)/, '')
  return text === '' || text.includes(bare) || url.startsWith('#')
    ? text || url
    : `${text} (${url})`
}
