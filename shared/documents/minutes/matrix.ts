import { type MatrixEntry, priorities, priorityOf } from '../../domain/effort-matrix.ts'
import { formatNumber, typeset } from '../../domain/french.ts'
import { bold, cell, row, table } from '../blocks.ts'
import type { Block } from '../document-tree.ts'

/** The actions weighed, grouped by what they bring for what they cost, the quick wins first. */
export function matrixTable(matrix: readonly MatrixEntry[]): Block[] {
  const rows = priorities.flatMap(({ value, label, rule }) => {
    const entries = matrix.filter(entry => priorityOf(entry) === value)
    if (entries.length === 0) return []
    return [row('group', [typeset(`${label} : ${rule}`)]), ...entries.map(entryRow)]
  })
  return table(
    'Actions par impact et par effort',
    [
      ['Action', 'text', 4],
      ['Impact', 'text', 1.6],
      ['Effort', 'text', 3],
      ['Priorité', 'days', 1.3],
      ['Suite', 'text', 3],
    ],
    rows,
  )
}

function entryRow({ title, impact, effort, priority = '', action = '' }: MatrixEntry) {
  return row('body', [
    cell(bold(title)),
    inWords(impact),
    inWords(effort),
    inWords(priority),
    action,
  ])
}

function inWords(told: string | number): string {
  const text = typeof told === 'number' ? formatNumber(told) : told
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
