import type { Block, Line } from './document-tree.ts'
import { prose } from './prose.ts'

/**
 * Markdown prose as it is typed in a plain e-mail: paragraphs apart, lists with dashes or numbers. A
 * line that was begun stays a line, as under « Bien à vous, ».
 */
export function plainText(markdown: string): string {
  const withBreaks = markdown.replace(
    /(?<=[^\s\\])\n(?=[ \t]*[^\s>*+-])(?![ \t]*\d+[.)] )/g,
    '\\\n',
  )
  return prose(withBreaks).map(blockText).join('\n\n')
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return lineText(block.line)
    case 'list':
      return listText(block)
    case 'quote':
      return block.lines.map(line => `> ${lineText(line)}`).join('\n')
    case 'table':
      return block.rows
        .map(({ cells }) => cells.map(({ line }) => lineText(line)).join(' | '))
        .join('\n')
    default:
      return ''
  }
}

function listText({ ordered, items }: Extract<Block, { kind: 'list' }>): string {
  let rank = 0
  return items
    .map(({ line, level }) => {
      if (level === 0) rank++
      const mark = ordered && level === 0 ? `${rank}.` : '-'
      return `${'  '.repeat(level)}${mark} ${lineText(line)}`
    })
    .join('\n')
}

function lineText(line: Line): string {
  return line.map(({ text }) => text).join('')
}
