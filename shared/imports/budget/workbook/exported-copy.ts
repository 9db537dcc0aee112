import { copiesHeading, formulaMark } from '../../../documents/budget-workbook/row-copies.ts'
import { textIn } from './cell-key.ts'
import { dayOfSerial } from './dates.ts'
import type { ReadCell, ReadRow, ReadSheet, ReadWorkbook } from './read-workbook.ts'

/** What the technical sheet says of the workbook that it travels with. */
export type Origin = {
  readonly format?: string | undefined
  readonly version?: number | undefined
  readonly clientId?: string | undefined
  readonly missionId?: string | undefined
  readonly proposalId?: string | undefined
  /** The day it was exported. */
  readonly exportedOn?: string | undefined
}

export function originIn({ rows }: ReadSheet, startsIn1904: boolean): Origin {
  const facts = new Map(rows.map(({ cells }) => [wordsAt(cells, 1), cellAt(cells, 2)]))
  const told = (key: string) => {
    const words = `${facts.get(key)?.value ?? ''}`.trim()
    return words === '' ? undefined : words
  }
  const version = told('version')
  const exportedOn = told('exportedOn')
  return {
    format: told('format'),
    version: version === undefined ? undefined : Number(version),
    clientId: told('clientId'),
    missionId: told('missionId'),
    proposalId: told('proposalId'),
    exportedOn: exportedOn && dayOfSerial(Number(exportedOn), startsIn1904),
  }
}

/** The workbook as it was exported; nothing where the technical sheet keeps no copy of it. */
export function exportedIn({ rows }: ReadSheet, startsIn1904: boolean): ReadWorkbook | undefined {
  const [first, second] = copiesHeading
  const start = rows.findIndex(
    ({ cells }) => wordsAt(cells, 1) === first && wordsAt(cells, 2) === second,
  )
  if (start === -1) return undefined
  const sheets = new Map<string, ReadRow[]>()
  for (const { cells } of rows.slice(start + 1)) {
    const name = wordsAt(cells, 1)
    const copies = sheets.get(name) ?? []
    copies.push(rowIn(cells))
    sheets.set(name, copies)
  }
  return { sheets: [...sheets].map(([name, copies]) => ({ name, rows: copies })), startsIn1904 }
}

function rowIn(cells: readonly ReadCell[]): ReadRow {
  const number = Math.max(1, Math.round(Number(cellAt(cells, 2)?.value ?? 1)) || 1)
  return {
    number,
    cells: cells.filter(({ column }) => column > copiesHeading.length).map(original),
  }
}

function original({ column, value, shown }: ReadCell): ReadCell {
  const place = column - copiesHeading.length
  if (typeof value !== 'string') return { column: place, value, shown }
  if (value.startsWith(formulaMark)) return { column: place, formula: value.slice(1) }
  return { column: place, value: value.replace(/^'/, '') }
}

function cellAt(cells: readonly ReadCell[], at: number): ReadCell | undefined {
  return cells.find(({ column }) => column === at)
}

function wordsAt(cells: readonly ReadCell[], at: number): string {
  return textIn(cellAt(cells, at))
}
