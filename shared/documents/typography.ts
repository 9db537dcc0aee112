import { typesetText } from '../french/typography.ts'
import { assertNever } from '../values/assert-never.ts'
import type { Block, BlockOf, DocumentTree, Line } from './document-tree.ts'
import { typesetLine } from './typeset-line.ts'

/** The same document with people's words set as French typography wants them, whatever shows it. */
export function typesetTree(tree: DocumentTree): DocumentTree {
  const { title, subject, cover, header, footer, blocks } = tree
  return {
    ...tree,
    title: typesetText(title),
    subject: typesetText(subject),
    cover: typesetCover(cover),
    header: typesetText(header),
    footer: typesetText(footer),
    ...(tree.fields && { fields: typesetFields(tree.fields) }),
    blocks: blocks.map(typesetBlock),
  }
}

function typesetCover(cover: DocumentTree['cover']): DocumentTree['cover'] {
  const { kicker, title, subtitle, facts, issuer } = cover
  return {
    ...cover,
    kicker: typesetText(kicker),
    title: typesetText(title),
    ...(subtitle !== undefined && { subtitle: typesetText(subtitle) }),
    facts: facts.map(({ label, value }) => ({
      label: typesetText(label),
      value: typesetText(value),
    })),
    ...(issuer && { issuer: issuer.map(typesetText) }),
  }
}

function typesetFields(fields: NonNullable<DocumentTree['fields']>): typeof fields {
  const entries = Object.entries(fields).map(([name, value]) => [name, typesetText(value)])
  return Object.fromEntries(entries) as typeof fields
}

function typesetBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: typesetText(block.text) }
    case 'paragraph':
      return { ...block, line: typesetLine(block.line) }
    case 'list':
      return { ...block, items: block.items.map(withLine) }
    case 'checklist':
      return { ...block, items: block.items.map(withLine) }
    case 'table':
      return typesetTable(block)
    case 'facts':
      return { ...block, facts: block.facts.map(typesetFact) }
    case 'callout':
      return { ...block, ...titled(block), lines: block.lines.map(typesetLine) }
    case 'quote':
      return { ...block, ...signed(block), lines: block.lines.map(typesetLine) }
    case 'keyFigures':
      return { ...block, figures: block.figures.map(typesetFigure) }
    case 'matrix':
      return typesetMatrix(block)
    case 'timeline':
      return { ...block, bars: block.bars.map(withLabel), marks: block.marks.map(withLabel) }
    case 'chart':
      return typesetChart(block)
    case 'signatures':
      return { ...block, parties: block.parties.map(typesetParty) }
    case 'pageBreak':
      return block
    default:
      return assertNever(block)
  }
}

function withLine<Holder extends { readonly line: Line }>(holder: Holder): Holder {
  return { ...holder, line: typesetLine(holder.line) }
}

function withLabel<Holder extends { readonly label: string }>(holder: Holder): Holder {
  return { ...holder, label: typesetText(holder.label) }
}

function titled({ title }: BlockOf<'callout'>) {
  return title === undefined ? {} : { title: typesetText(title) }
}

function signed({ author }: BlockOf<'quote'>) {
  return author === undefined ? {} : { author: typesetText(author) }
}

function typesetTable(block: BlockOf<'table'>): BlockOf<'table'> {
  return {
    ...block,
    caption: typesetText(block.caption),
    columns: block.columns.map(column => ({ ...column, title: typesetText(column.title) })),
    rows: block.rows.map(row => ({ ...row, cells: row.cells.map(withLine) })),
  }
}

function typesetFact({ label, value }: BlockOf<'facts'>['facts'][number]) {
  return { label: typesetText(label), value: typesetLine(value) }
}

function typesetFigure({ value, label }: BlockOf<'keyFigures'>['figures'][number]) {
  return { value: typesetText(value), label: typesetText(label) }
}

function typesetMatrix(block: BlockOf<'matrix'>): BlockOf<'matrix'> {
  const axis = ({ title, levels }: BlockOf<'matrix'>['rows']) => ({
    title: typesetText(title),
    levels: levels.map(typesetText),
  })
  return {
    ...block,
    caption: typesetText(block.caption),
    columns: axis(block.columns),
    rows: axis(block.rows),
    entries: block.entries.map(entry => ({ ...entry, text: typesetText(entry.text) })),
  }
}

function typesetChart(block: BlockOf<'chart'>): BlockOf<'chart'> {
  return {
    ...block,
    caption: typesetText(block.caption),
    series: block.series.map(withLabel),
    categories: block.categories.map(({ label, values }) => ({
      label: typesetText(label),
      values: values.map(value => value && { ...value, text: typesetText(value.text) }),
    })),
  }
}

function typesetParty({ title, fields, mention }: BlockOf<'signatures'>['parties'][number]) {
  return {
    title: typesetText(title),
    fields: fields.map(typesetText),
    ...(mention !== undefined && { mention: typesetText(mention) }),
  }
}
