import type { Block, DocumentTree } from './document-tree.ts'

/** What XML 1.0 cannot hold; tabs and line feeds stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Any text as an XML file can hold it, with one kind of line break and no half characters. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(unwritable, '')
    .toWellFormed()
}

/** The same tree with every text in it clean, and without headings that would say nothing. */
export function cleanTree<Tree extends Pick<DocumentTree, 'blocks'>>(tree: Tree): Tree {
  const clean = cleaned(tree) as Tree
  const isShown = (block: Block) => block.kind !== 'heading' || block.text.trim() !== ''
  return { ...clean, blocks: clean.blocks.filter(isShown) }
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleaned(each)]))
}
