import type { Block, BlockOf } from '../../../shared/documents/document-tree.ts'
import { allNamed, cellsIn, type Element, isFilled, rowsIn } from './html-nodes.ts'
import { isStyled, paragraphsStyled } from './own-styles.ts'
import { cellLine, lineOf, plainTextOf } from './own-words.ts'

/**
 * What a table of ours stands for: a card, figures, a framed remark, boxes to sign, or a table. Word
 * processors make one table of those that touch: it is taken apart where its rows change kind.
 */
export function tableBlocks(table: Element): Block[] {
  const parts: { kind: string; rows: Element[] }[] = []
  for (const row of rowsIn(table)) {
    const last = parts.at(-1)
    const kind = last !== undefined && !isFilled(row) ? last.kind : kindOf(row)
    if (last?.kind === kind) last.rows.push(row)
    else parts.push({ kind, rows: [row] })
  }
  return parts.map(({ rows }) => tableBlock({ ...table, children: rows }))
}

function kindOf(row: Element): 'figures' | 'facts' | 'others' {
  if (paragraphsStyled('Figure', row).length > 0) return 'figures'
  return isFact(row) ? 'facts' : 'others'
}

function tableBlock(table: Element): Block {
  if (paragraphsStyled('Figure', table).length > 0) return keyFigures(table)
  if (isFacts(table)) return { kind: 'facts', caption: '', facts: factsOf(table) }
  if (cellsIn(table).some(isParty)) return signatures(table)
  return isCallout(table) ? callout(table) : dataTable(table)
}

export function isFacts(table: Element): boolean {
  return rowsIn(table).some(isFact)
}

function isFact(row: Element): boolean {
  const [label, value] = cellsIn(row).flatMap(cell => allNamed('p', cell).slice(0, 1))
  return label !== undefined && isStyled(label, 'FactLabel') && value !== undefined
}

export function factsOf(table: Element): BlockOf<'facts'>['facts'] {
  return rowsIn(table)
    .filter(isFilled)
    .map(row => {
      const [label, value] = cellsIn(row)
      return {
        label: label === undefined ? '' : plainTextOf(label),
        value: value === undefined ? [] : cellLine(value),
      }
    })
}

function keyFigures(table: Element): BlockOf<'keyFigures'> {
  const figures = cellsIn(table)
    .filter(isFilled)
    .map(cell => {
      const [value, ...label] = allNamed('p', cell).filter(isFilled).map(plainTextOf)
      return { value: value ?? '', label: label.join(' ') }
    })
  return { kind: 'keyFigures', figures }
}

/** Its title, then lines to fill in. */
function isParty(cell: Element): boolean {
  const [title, ...fields] = allNamed('p', cell)
  return (
    title !== undefined &&
    isStyled(title, 'FactValue') &&
    fields.some(field => isStyled(field, 'FactLabel'))
  )
}

function signatures(table: Element): BlockOf<'signatures'> {
  return { kind: 'signatures', parties: cellsIn(table).filter(isFilled).map(partyOf) }
}

function partyOf(cell: Element): BlockOf<'signatures'>['parties'][number] {
  const [title, ...others] = allNamed('p', cell).filter(isFilled)
  const mention = others.find(each => isStyled(each, 'Note'))
  return {
    title: title === undefined ? '' : plainTextOf(title),
    fields: others.filter(each => each !== mention).map(fieldOf),
    ...(mention !== undefined && { mention: plainTextOf(mention) }),
  }
}

/** A field that is to be filled in ends with its colon and a line to write on. */
function fieldOf(paragraph: Element): string {
  return plainTextOf(paragraph).replace(/\s:\s*$/u, '')
}

export function isCallout(table: Element): boolean {
  const [cell, ...others] = cellsIn(table)
  if (cell === undefined || others.length > 0) return false
  return paragraphsStyled('FactValue', cell).length > 0
}

/** A title is a line in bold. */
function callout(table: Element): BlockOf<'callout'> {
  const lines = [...allNamed('p', table), ...allNamed('li', table)].filter(isFilled)
  return { kind: 'callout', tone: 'info', lines: lines.map(line => lineOf(line)) }
}

function dataTable(table: Element): BlockOf<'table'> {
  const [head = [], ...rows] = withoutEmptyColumns(
    rowsIn(table).map(row => cellsIn(row).flatMap(spread)),
  )
  const columns = head.map(cell => ({
    title: cell === undefined ? '' : plainTextOf(cell),
    role: 'text' as const,
    weight: 1,
  }))
  return {
    kind: 'table',
    caption: '',
    columns,
    rows: rows.map(cells => ({
      kind: 'body',
      cells: cells.map(cell => ({ line: cell === undefined ? [] : cellLine(cell) })),
    })),
  }
}

type CellPlace = Element | undefined

/** A cell over several columns stands in the first of them. */
function spread(cell: Element): CellPlace[] {
  const width = Number(cell.properties.colSpan ?? 1)
  return [cell, ...Array.from({ length: width - 1 }, () => undefined)]
}

/** Rows as long as each other, without the columns in which no cell begins. */
function withoutEmptyColumns(rows: readonly CellPlace[][]): CellPlace[][] {
  const width = Math.max(0, ...rows.map(({ length }) => length))
  const used = Array.from({ length: width }, (_, index) => index).filter(index =>
    rows.some(row => row[index] !== undefined),
  )
  return rows.map(row => used.map(index => row[index]))
}
