import type { Table } from 'mdast'
import { formatDate } from '../../french/writing.ts'
import type { BlockOf } from '../document-tree.ts'
import { gridOf } from './tables.ts'

/** Each entry with the two levels that place it on the grid. */
export function matrix({ caption, columns, rows, entries }: BlockOf<'matrix'>): Table {
  return gridOf(
    ['Repère', caption, columns.title, rows.title].map(left),
    entries.map(({ mark, text, column, row }) =>
      [mark, text, columns.levels[column] ?? '', rows.levels[row] ?? ''].map(plainLine),
    ),
  )
}

/** Bars with both their ends, then marks and the present day with their date. */
export function timeline({ caption, bars, marks, today }: BlockOf<'timeline'>): Table {
  const now = today === undefined ? [] : [{ label: 'Aujourd’hui', date: today }]
  return gridOf(
    [left(caption), right('Début'), right('Fin')],
    [
      ...bars.map(({ label, start, end }) => [label, formatDate(start), formatDate(end)]),
      ...[...marks, ...now].map(({ label, date }) => [label, '', formatDate(date)]),
    ].map(cells => cells.map(plainLine)),
  )
}

export function chart({ caption, series, categories }: BlockOf<'chart'>): Table {
  return gridOf(
    [left(caption), ...series.map(({ label }) => right(label))],
    categories.map(({ label, values }) =>
      [label, ...series.map((_, index) => values[index]?.text ?? '')].map(plainLine),
    ),
  )
}

const left = (title: string) => ({ title, align: null })
const right = (title: string) => ({ title, align: 'right' as const })
const plainLine = (text: string) => [{ text }]
