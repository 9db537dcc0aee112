import type { Block, BlockOf, DocumentTree, Line } from '../../../shared/documents/document-tree.ts'
import { formatDate } from '../../../shared/french/writing.ts'
import { assertNever } from '../../../shared/values/assert-never.ts'

/** Everything a document says, piece by piece, in the order in which every form of it says it. */
export function treeWords({ cover, blocks }: DocumentTree): string[] {
  return [...coverWords(cover), ...blocks.flatMap(blockWords)]
}

export function coverWords(cover: DocumentTree['cover']): string[] {
  const { kicker, title, subtitle, facts, issuer = [] } = cover
  return [
    kicker,
    ...(kicker === title ? [] : [title]),
    subtitle ?? '',
    ...facts.flatMap(({ label, value }) => [label, value]),
    ...issuer,
  ]
}

export function blockWords(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [lineWords(block.line)]
    case 'list':
    case 'checklist':
      return block.items.map(({ line }) => lineWords(line))
    case 'table':
      return [
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap(({ cells }) => cells.map(({ line }) => lineWords(line))),
      ]
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, lineWords(value)])
    case 'keyFigures':
      return block.figures.flatMap(({ label, value }) => [label, value])
    case 'callout':
      return [block.title ?? '', ...block.lines.map(lineWords)]
    case 'quote':
      return [...block.lines.map(lineWords), block.author ?? '']
    case 'signatures':
      return block.parties.flatMap(({ title, fields, mention }) => [
        title,
        ...fields,
        mention ?? '',
      ])
    case 'matrix':
    case 'timeline':
    case 'chart':
      return drawnWords(block)
    case 'pageBreak':
      return []
    default:
      return assertNever(block)
  }
}

/** What a drawing is drawn from, as a table would tell it. */
function drawnWords(block: BlockOf<'matrix' | 'timeline' | 'chart'>): string[] {
  switch (block.kind) {
    case 'matrix':
      return [
        ...['Repère', block.caption, block.columns.title, block.rows.title],
        ...block.entries.flatMap(({ mark, text, column, row }) => [
          mark,
          text,
          block.columns.levels[column] ?? '',
          block.rows.levels[row] ?? '',
        ]),
      ]
    case 'timeline':
      return [
        ...[block.caption, 'Début', 'Fin'],
        ...block.bars.flatMap(({ label, start, end }) => [
          label,
          formatDate(start),
          formatDate(end),
        ]),
        ...block.marks.flatMap(({ label, date }) => [label, formatDate(date)]),
        ...(block.today === undefined ? [] : ['Aujourd’hui', formatDate(block.today)]),
      ]
    case 'chart':
      return [
        ...[block.caption, ...block.series.map(({ label }) => label)],
        ...block.categories.flatMap(({ label, values }) => [
          label,
          ...values.map(value => value?.text ?? ''),
        ]),
      ]
  }
}

function lineWords(line: Line): string {
  return line.map(({ text }) => text).join('')
}
