import { list, paragraph, plain } from './blocks.ts'
import type { Block } from './document-tree.ts'

/**
 * The blocks of prose made of plain sentences and of lists of them, which most prose is and which
 * Markdown would leave as they are: it needs no parser. Nothing where Markdown may say more.
 */
export function plainBlocks(markdown: string): Block[] | undefined {
  if (/[\t\r]|[^\S\n]\n/.test(markdown) || /https?:|www\./i.test(markdown)) return undefined
  const blocks: Block[] = []
  for (const part of markdown.replace(/^\n+|[ \n]+$/g, '').split(/\n{2,}/)) {
    const block = plainList(part) ?? plainParagraph(part)
    const isJoined = block?.kind === 'list' && blocks.at(-1)?.kind === 'list'
    if (block === undefined || isJoined) return undefined
    blocks.push(block)
  }
  return blocks
}

function plainList(part: string): Block | undefined {
  const items = part.split('\n').map(line => (line.startsWith('- ') ? line.slice(2) : ''))
  return items.every(isPlain) ? list(items.map(plain), false)[0] : undefined
}

function plainParagraph(part: string): Block | undefined {
  const lines = part.split('\n')
  return lines.every(isPlain) ? paragraph(lines.join(' ')) : undefined
}

/** Words and usual punctuation, without any mark that means something at the start of a line or in it. */
function isPlain(line: string): boolean {
  return /^(?![\s+\-=]|\d+[.)])[^*_`~<>[\]\\&#|@\n]+$/.test(line)
}
