import type { Deliverable } from '../../domain/plan/plan.ts'
import { formatDate, formatPercent } from '../../french/writing.ts'
import { cell, row, section, table } from '../blocks.ts'
import type { Block, Cell } from '../document-tree.ts'
import { prose, proseLine } from '../prose.ts'

/** How far each deliverable is; notes of more than a few words follow under the title of their own. */
export function deliverableBlocks(deliverables: readonly Deliverable[], level: 2 | 3): Block[] {
  const long = deliverables.filter(({ notes }) => isLong(notes))
  const brief = deliverables.map(each => (isLong(each.notes) ? withoutNotes(each) : each))
  return [
    ...deliverableTable('Livrables', brief),
    ...long.flatMap(({ title, notes }) => section(level, title, prose(notes))),
  ]
}

/** A list, or several paragraphs, which a cell of a table would squeeze. */
function isLong(notes: string | undefined): boolean {
  return notes?.trim().includes('\n') ?? false
}

function withoutNotes({ notes: _, ...deliverable }: Deliverable): Deliverable {
  return deliverable
}

export function deliverableTable(caption: string, deliverables: readonly Deliverable[]): Block[] {
  const isMeasured = deliverables.some(({ progress }) => progress !== undefined)
  return table(
    caption,
    [
      ['Livrable', 'text', 6],
      ['Échéance', 'text', 2.4],
      ['Avancement', 'percent', 2.2],
      ['État', 'status', 1.7],
    ],
    deliverables.map(deliverable =>
      row('body', [
        cell(titleAndNotes(deliverable)),
        deliverable.due === undefined ? '' : formatDate(deliverable.due),
        isMeasured ? progressCell(deliverable) : '',
        statusCell(deliverable),
      ]),
    ),
  )
}

function titleAndNotes({ title, notes }: Deliverable): Cell['line'] {
  const line = proseLine(notes)
  return line.length === 0 ? [{ text: title }] : [{ text: `${title}\n` }, ...line]
}

/** Beside measured ones, what is handed over is whole. */
function progressCell({ progress, status }: Deliverable): Cell {
  const percent = progress ?? (status === 'done' ? 100 : undefined)
  return percent === undefined ? cell('') : { ...cell(formatPercent(percent)), progress: percent }
}

function statusCell({ status }: Deliverable): Cell {
  if (status === 'done') return cell('Livré', 'good')
  return status === 'doing' ? cell('En cours', 'info') : cell('À faire', 'neutral')
}
