import {
  effortWords,
  impactWords,
  inPriorityOrder,
  levels,
  type MatrixEntry,
  type Priority,
  placeOf,
  priorities,
  priorityOf,
} from '../../domain/meeting/effort-matrix.ts'
import { formatNumber, typeset } from '../../french/writing.ts'
import { bold, cell, isFilled, row, table } from '../blocks.ts'
import type { Block, BlockOf, Row, Tone } from '../document-tree.ts'

type Numbered = { readonly entry: MatrixEntry; readonly mark: string }

/**
 * The actions weighed, drawn where they stand, then in words, the quick wins first. One that was just
 * added says nothing yet, and has its number on the screen already.
 */
export function matrixBlocks(matrix: readonly MatrixEntry[]): Block[] {
  const numbered = inPriorityOrder(matrix)
    .map((entry, index) => ({ entry, mark: String(index + 1) }))
    .filter(({ entry }) => isSaid(entry))
  return [...drawing(numbered), ...matrixTable(numbered)]
}

function isSaid({ title, impact, effort, priority = '', action = '' }: MatrixEntry): boolean {
  return [title, impact, effort, priority, action].some(each => isFilled(String(each)))
}

/** Nothing is drawn of what cannot be placed. */
function drawing(numbered: readonly Numbered[]): Block[] {
  const entries = numbered.flatMap(placed)
  if (entries.length < 2) return []
  return [
    {
      kind: 'matrix',
      caption: 'Actions par impact et par effort',
      columns: { title: 'Effort', levels: levels.map(level => inWords(effortWords[level])) },
      rows: { title: 'Impact', levels: levels.map(level => inWords(impactWords[level])) },
      tones: levels.map(impact => levels.map(effort => tones[priorityOf({ impact, effort })])),
      entries,
    },
  ]
}

function placed({ entry, mark }: Numbered): BlockOf<'matrix'>['entries'] {
  const { impact, effort } = placeOf(entry)
  if (impact === undefined || effort === undefined) return []
  const [line, column] = [levels.indexOf(impact), levels.indexOf(effort)]
  return [{ row: line, column, mark, text: entry.title }]
}

const tones: Record<Priority, Tone> = {
  quickWin: 'good',
  midTerm: 'info',
  longTerm: 'warning',
  sideline: 'neutral',
  drop: 'neutral',
  unrated: 'neutral',
}

function matrixTable(numbered: readonly Numbered[]): Block[] {
  const rows = priorities.flatMap(({ value, label, rule }): Row[] => {
    const entries = numbered.filter(({ entry }) => priorityOf(entry) === value)
    if (entries.length === 0) return []
    return [row('group', [typeset(`${label} : ${rule}`)]), ...entries.map(entryRow)]
  })
  return table(
    'Actions par impact et par effort',
    [
      ['N°', 'text', 0.8],
      ['Action', 'text', 3.2],
      ['Impact', 'text', 3.3],
      ['Effort', 'text', 2.4],
      ['Priorité', 'days', 1.2],
      ['Suite', 'text', 2.7],
    ],
    rows,
  )
}

function entryRow({ entry, mark }: Numbered): Row {
  const { title, impact, effort, priority = '', action = '' } = entry
  const cells = [inWords(impact), inWords(effort), inWords(priority), action]
  return row('body', [mark, cell(bold(title)), ...cells])
}

function inWords(told: string | number): string {
  const text = typeof told === 'number' ? formatNumber(told) : told
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
