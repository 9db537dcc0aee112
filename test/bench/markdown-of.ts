import { assertNever } from '../../shared/assert-never.ts'
import type { Block, BlockOf, DocumentTree, Line } from '../../shared/documents/document-tree.ts'

/** A document in Markdown, for a peer to turn into Word: the same words and tables, without the looks. */
export function markdownOf({ cover, blocks }: DocumentTree): string {
  const facts = cover.facts.map(({ label, value }) => `- ${label} : ${value}`)
  const head = [`---\ntitle: "${cover.title}"\n---`, cover.kicker, facts.join('\n')]
  return `${[...head, ...blocks.map(blockText)].join('\n\n')}\n`
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`
    case 'paragraph':
      return lineText(block.line)
    case 'list':
      return listText(block)
    case 'table':
      return tableText(block)
    case 'facts':
      return rowsText([
        ['', ''],
        ...block.facts.map(({ label, value }) => [label, lineText(value)]),
      ])
    case 'callout':
      return [block.title ?? '', ...block.lines.map(lineText)]
        .map(text => `> ${text}`)
        .join('\n>\n')
    case 'quote':
      return block.lines.map(line => `> ${lineText(line)}`).join('\n>\n')
    case 'keyFigures':
      return rowsText([
        block.figures.map(({ value }) => value),
        block.figures.map(({ label }) => label),
      ])
    case 'signatures':
      return rowsText([
        block.parties.map(({ title }) => title),
        block.parties.map(({ fields, mention }) => [...fields, mention ?? ''].join(' ')),
      ])
    case 'pageBreak':
    case 'checklist':
    case 'matrix':
    case 'timeline':
    case 'chart':
      return ''
    default:
      return assertNever(block)
  }
}

function listText({ ordered, items }: BlockOf<'list'>): string {
  const mark = ordered ? '1.' : '-'
  return items
    .map(({ line, level }) => `${'    '.repeat(level)}${mark} ${lineText(line)}`)
    .join('\n')
}

function tableText({ columns, rows }: BlockOf<'table'>): string {
  const cells = rows.map(row => row.cells.map(cell => lineText(cell.line)))
  return rowsText([columns.map(column => column.title), ...cells])
}

function rowsText(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n')
}

function lineText(line: Line): string {
  return line.map(({ text, bold }) => (bold === true ? `**${text.trim()}** ` : text)).join('')
}
