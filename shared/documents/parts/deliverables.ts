import { formatDate, formatPercent } from '../../domain/french.ts'
import type { Deliverable } from '../../domain/plan.ts'
import { cell, row, table } from '../blocks.ts'
import type { Block, Cell } from '../document-tree.ts'
import { proseLine } from '../prose.ts'

export function deliverableTable(caption: string, deliverables: readonly Deliverable[]): Block[] {
  return table(
    caption,
    [
      ['Livrable', 'text', 6],
      ['Échéance', 'text', 2.4],
      ['Avancement', 'percent', 1.7],
      ['État', 'status', 1.7],
    ],
    deliverables.map(deliverable =>
      row('body', [
        cell(titleAndNotes(deliverable)),
        deliverable.due === undefined ? '' : formatDate(deliverable.due),
        deliverable.progress === undefined ? '' : formatPercent(deliverable.progress),
        statusCell(deliverable),
      ]),
    ),
  )
}

function titleAndNotes({ title, notes }: Deliverable): Cell['line'] {
  const line = proseLine(notes)
  return line.length === 0 ? [{ text: title }] : [{ text: `${title}\n` }, ...line]
}

function statusCell({ status }: Deliverable): Cell {
  if (status === 'done') return cell('Livré', 'good')
  return status === 'doing' ? cell('En cours', 'info') : cell('À faire', 'neutral')
}
