import type { Block, BlockOf, DocumentTree, Line } from '../../../shared/documents/document-tree.ts'

/** No-break spaces, narrow or not, as ordinary ones: tests are read and written by people. */
export function withPlainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ')
}

export function lineText(line: Line): string {
  return withPlainSpaces(line.map(span => span.text).join(''))
}

export function headings(tree: Pick<DocumentTree, 'blocks'>, level?: number): string[] {
  return blocksOf(tree.blocks, 'heading')
    .filter(heading => level === undefined || heading.level === level)
    .map(heading => withPlainSpaces(heading.text))
}

export function blocksOf<Kind extends Block['kind']>(
  blocks: readonly Block[],
  kind: Kind,
): BlockOf<Kind>[] {
  return blocks.filter((block): block is BlockOf<Kind> => block.kind === kind)
}

/** What stands between a heading and the next one of its level or above. */
export function under(tree: Pick<DocumentTree, 'blocks'>, title: string): Block[] {
  const start = tree.blocks.findIndex(
    block => block.kind === 'heading' && withPlainSpaces(block.text) === title,
  )
  const heading = tree.blocks[start]
  if (heading?.kind !== 'heading') throw new Error(`No heading « ${title} ».`)
  const rest = tree.blocks.slice(start + 1)
  const end = rest.findIndex(block => block.kind === 'heading' && block.level <= heading.level)
  return end === -1 ? rest : rest.slice(0, end)
}

/** Each row of a table as the texts of its cells. */
export function rowTexts(table: BlockOf<'table'>): string[][] {
  return table.rows.map(row => row.cells.map(cell => lineText(cell.line)))
}

/** Every text of the tree, in reading order. */
export function allTexts(blocks: readonly Block[]): string[] {
  return blocks.flatMap(textsOf).map(withPlainSpaces)
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [lineText(block.line)]
    case 'list':
      return block.items.map(item => lineText(item.line))
    case 'table':
      return [...block.columns.map(column => column.title), ...rowTexts(block).flat()]
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, lineText(value)])
    case 'keyFigures':
      return block.figures.flatMap(({ value, label }) => [value, label])
    case 'callout':
    case 'quote':
      return block.lines.map(lineText)
    case 'signatures':
      return block.parties.flatMap(({ title, fields, mention }) => [
        title,
        ...fields,
        mention ?? '',
      ])
    case 'checklist':
      return block.items.map(item => lineText(item.line))
    case 'matrix':
      return block.entries.map(({ text }) => text)
    case 'timeline':
      return [...block.bars, ...block.marks].map(({ label }) => label)
    case 'chart':
      return block.categories.flatMap(({ label, values }) => [
        label,
        ...values.map(value => value?.text ?? ''),
      ])
    case 'pageBreak':
      return []
  }
}
