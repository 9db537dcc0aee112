import type { PhrasingContent, RootContent } from 'mdast'
import { linesOf, plainWords } from './words.ts'

type Cell = readonly PhrasingContent[]

/** The cells of a row by the title of their column. */
export type PrintedRow = {
  readonly cell: (column: string) => Cell
  /** What a cell says; its lines one under the other. */
  readonly text: (column: string) => string
  /** The titles of all columns. */
  readonly columns: readonly string[]
}

/** The rows of a table that has these columns first, or nothing where it is another one. */
export function printedRows(
  block: RootContent | undefined,
  ...first: readonly string[]
): PrintedRow[] | undefined {
  if (block?.type !== 'table') return undefined
  const [titles, ...rows] = block.children
  const columns = (titles?.children ?? []).map(({ children }) => plainWords(children))
  if (first.some((title, index) => columns[index] !== title)) return undefined
  return rows.map(row => {
    const cell = (column: string) => row.children[columns.indexOf(column)]?.children ?? []
    return { cell, columns, text: column => linesOf(cell(column)).map(plainWords).join('\n') }
  })
}

/** The key with its value, where the document says something there. */
export function told<Key extends string>(key: Key, text: string): { [key in Key]?: string } {
  return text === '' ? {} : ({ [key]: text } as { [key in Key]: string })
}
