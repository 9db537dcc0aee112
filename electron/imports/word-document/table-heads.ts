import { columnNamed } from '../../../shared/imports/outline/tables/column-names.ts'
import {
  cellsIn,
  type Element,
  isElement,
  isFilled,
  type Node,
  type Root,
  rowsIn,
  wordsOf,
} from './html-nodes.ts'

/**
 * Tables whose first row says what the columns hold. Word marks it as such only where it is to be repeated
 * on every page: it is known by its looks and by what stands below it. A title in cells merged over the
 * columns stands before the table.
 */
export function withTableHeads(root: Root): Root {
  return { ...root, children: root.children.flatMap<Node>(headed) }
}

function headed(node: Node): Node[] {
  if (!isElement(node) || node.tagName !== 'table') return [node]
  const [first, second, ...others] = rowsIn(node)
  if (first === undefined || second === undefined) return [node]
  if (isTitle(first)) return [titled(first), ...headed({ ...node, children: [second, ...others] })]
  if (isOver(first, second, others)) return headedByBoth(node, first, second, others)
  const isTitled = cellsIn(first).some(({ tagName }) => tagName === 'th')
  if (isTitled || !isHead(first, [second, ...others])) return [node]
  return [{ ...node, children: [asHead(first), second, ...others] }]
}

function isOver(first: Element, second: Element, others: readonly Element[]): boolean {
  const isMerged = groupsIn(first).length > 0 && others.length > 0
  return isMerged && !hasFigures(second) && (goesOn(first, second) || isHead(second, others))
}

/** « Consommé » and « Reste » under the cell merged over them, the other titles beside it being as high as both, or over nothing. */
function goesOn(first: Element, second: Element): boolean {
  const lower = cellsIn(second)
  return cellsIn(first).every(cell => {
    if (heightOf(cell) > 1) return true
    const below = lower.splice(0, widthOf(cell))
    return widthOf(cell) > 1 ? below.every(isFilled) : !below.some(isFilled)
  })
}

function groupsIn(row: Element): Element[] {
  return cellsIn(row).filter(cell => isFilled(cell) && widthOf(cell) > 1)
}

function headedByBoth(
  table: Element,
  first: Element,
  second: Element,
  others: readonly Element[],
): Node[] {
  const groups = groupsIn(first)
  const isAlone = groups.length === 1
  const words = isAlone ? [element('p', groups.map(textIn))] : []
  return [...words, { ...table, children: [asHead(bothRows(first, second, isAlone)), ...others] }]
}

/** One cell over all the columns. */
function isTitle(row: Element): boolean {
  const [cell, ...others] = cellsIn(row)
  return cell !== undefined && others.length === 0 && widthOf(cell) > 1 && isFilled(cell)
}

function titled(row: Element): Element {
  return element('p', [element('strong', [textIn(row)])])
}

function textIn(node: Element): Text {
  return { type: 'text', value: wordsOf(node).trim() }
}

type Text = Extract<Node, { type: 'text' }>

function element(tagName: string, children: Element['children']): Element {
  return { type: 'element', tagName, properties: {}, children }
}

function isHead(row: Element, others: readonly Element[]): boolean {
  const cells = cellsIn(row).filter(isFilled)
  if (cells.length < 2) return false
  if (isAllBold(row) && !others.every(isAllBold)) return true
  if (hasFigures(row)) return false
  const [, second, third] = cells
  return (
    third !== undefined || columnNamed(second === undefined ? '' : wordsOf(second)) !== undefined
  )
}

function isAllBold(row: Element): boolean {
  return cellsIn(row).filter(isFilled).every(isBold)
}

/** A year or a rank may be what a column holds. */
function hasFigures(row: Element): boolean {
  return cellsIn(row).some(cell => /^\s*[~≈<>+−–-]?\s*\d/u.test(wordsOf(cell).replace(named, '')))
}

const named = /^\s*(?:20\d\d\s*$|\d{1,2}(?:er|re|e|ème|nd|nde)\s)/u

function isBold(cell: Element): boolean {
  const words = cell.children.flatMap(child =>
    isElement(child) && child.tagName === 'p' ? child.children : [child],
  )
  return words
    .filter(isFilled)
    .every(each => isElement(each) && /^(?:strong|b)$/.test(each.tagName))
}

/** « 2025 » over « Prévu » and « Réel » is said with each of them, unless it is said of all. */
function bothRows(first: Element, second: Element, isAlone: boolean): Element {
  const lower = cellsIn(second)
  const children = cellsIn(first).flatMap(cell => {
    if (heightOf(cell) > 1) return [{ ...cell, properties: {} }]
    const below = lower.splice(0, widthOf(cell))
    if (!below.some(isFilled)) return [{ ...cell, properties: {} }]
    return widthOf(cell) === 1 || isAlone ? below : below.map(each => saidUnder(each, cell))
  })
  return { ...second, children: [...children, ...lower] }
}

function saidUnder(cell: Element, over: Element): Element {
  return { ...cell, children: [{ type: 'text', value: `${wordsOf(cell)} ${wordsOf(over)}` }] }
}

function asHead(row: Element): Element {
  return { ...row, children: cellsIn(row).map(cell => ({ ...cell, tagName: 'th' })) }
}

function widthOf({ properties }: Element): number {
  return Number(properties.colSpan ?? 1)
}

function heightOf({ properties }: Element): number {
  return Number(properties.rowSpan ?? 1)
}
