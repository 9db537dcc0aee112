import type { Element } from 'slimdom'
import type { ReadCell, ReadRow } from '../../../shared/imports/budget/workbook/read-workbook.ts'
import type { Shown } from './number-formats.ts'
import { stringIn, unescaped } from './shared-strings.ts'

/** What the cells of all sheets refer to, by rank. */
export type Shared = {
  readonly strings: readonly string[]
  readonly shown: readonly (Shown | undefined)[]
}

/** The rows of a sheet that hold something, in their order. */
export function sheetRows(root: Element, shared: Shared): ReadRow[] {
  const formulas = new Map<string, string>()
  let last = 0
  return childrenNamed(childNamed(root, 'sheetData'), 'row').flatMap(row => {
    last = Number(row.getAttribute('r') ?? last + 1)
    const cells = cellsOf(row, shared, formulas)
    return cells.length === 0 ? [] : [{ number: last, cells }]
  })
}

function cellsOf(row: Element, shared: Shared, formulas: Map<string, string>): ReadCell[] {
  let last = 0
  return childrenNamed(row, 'c').flatMap(cell => {
    last = columnOf(cell.getAttribute('r')) ?? last + 1
    const value = contentOf(cell, shared.strings)
    const formula = formulaOf(cell, formulas)
    if (value === undefined && formula === undefined) return []
    const isError = cell.getAttribute('t') === 'e'
    const shown =
      typeof value === 'number' ? shared.shown[Number(cell.getAttribute('s'))] : undefined
    return [
      {
        column: last,
        ...(value !== undefined && { value }),
        ...(formula !== undefined && { formula }),
        ...(isError && { isError }),
        ...(shown !== undefined && { shown }),
      },
    ]
  })
}

/** 28 for `AB12`. */
function columnOf(reference: string | null): number | undefined {
  const letters = /^\$?([A-Z]{1,3})/.exec(reference ?? '')?.[1]
  if (letters === undefined) return undefined
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
}

function contentOf(cell: Element, strings: readonly string[]): number | string | undefined {
  const type = cell.getAttribute('t') ?? 'n'
  const inline = childNamed(cell, 'is')
  if (type === 'inlineStr') return filled(inline && stringIn(inline))
  const text = childNamed(cell, 'v')?.textContent ?? undefined
  if (text === undefined || text === '') return undefined
  switch (type) {
    case 's':
      return filled(strings[Number(text)])
    case 'b':
      return text === '1' || text === 'true' ? 'VRAI' : 'FAUX'
    case 'n':
      return Number.isFinite(Number(text)) ? Number(text) : text
    default:
      return filled(unescaped(text))
  }
}

function filled(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}

/** One that several cells share is written in the first of them only. */
function formulaOf(cell: Element, formulas: Map<string, string>): string | undefined {
  const element = childNamed(cell, 'f')
  if (element === undefined) return undefined
  const text = element.textContent ?? ''
  const rank = element.getAttribute('si')
  if (rank === null) return text
  if (text !== '') formulas.set(rank, text)
  return formulas.get(rank) ?? text
}

function childNamed(parent: Element, name: string): Element | undefined {
  return parent.children.find(({ localName }) => localName === name)
}

function childrenNamed(parent: Element | undefined, name: string): Element[] {
  return (parent?.children ?? []).filter(({ localName }) => localName === name)
}
