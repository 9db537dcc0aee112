import type { Element } from 'slimdom'
import { isWord, wordAttribute, wordChild, wordElements } from './word-xml.ts'

/** Our blocks by what they are to a template; a part that the document has not is empty. */
export type PartedBlocks = {
  readonly title: readonly Element[]
  /** The table of contents with its heading. */
  readonly contents: readonly Element[]
  /** Starts with a page break. */
  readonly body: readonly Element[]
}

export function partedBlocks(blocks: readonly Element[]): PartedBlocks {
  const table = blocks.findIndex(isContentsTable)
  if (table === -1) {
    const start = blocks.findIndex(breaksPage)
    const title = start === -1 ? [] : blocks.slice(0, start)
    return { title, contents: [], body: blocks.slice(title.length) }
  }
  const style = wordAttribute(wordChild(wordChild(blocks[table - 1], 'pPr'), 'pStyle'))
  const start = style === 'TOCHeading' ? table - 1 : table
  return {
    title: blocks.slice(0, start),
    contents: blocks.slice(start, table + 1),
    body: blocks.slice(table + 1),
  }
}

function isContentsTable(block: Element): boolean {
  if (!isWord(block, 'sdt')) return false
  return wordElements(block, 'instrText').some(code => /^\s*TOC\b/.test(code.textContent ?? ''))
}

export function breaksPage(block: Element | undefined): boolean {
  return wordChild(wordChild(block, 'pPr'), 'pageBreakBefore') !== undefined
}
