import type { Firm } from '../../domain/firm.ts'
import { formatDate, formatPercent } from '../../domain/french.ts'
import type { Mission } from '../../domain/mission.ts'
import type { Deliverable, Phase } from '../../domain/plan.ts'
import { bullets, cell, optionalParagraph, row, section, table } from '../blocks.ts'
import type { Block, Cell } from '../document-tree.ts'
import { effortText, phaseSummary, phaseTitle } from '../parts/phases.ts'
import { proseLine } from '../prose.ts'

export function phaseSection({ phases }: Mission, firm: Firm): Block[] {
  const blocks = phases.flatMap((phase, index): Block[] => [
    { kind: 'heading', level: 2, text: phaseTitle(phase, index) },
    ...optionalParagraph(phaseSummary(phase), 'note'),
    ...section(3, 'Objectifs', bullets(phase.objectives)),
    ...section(3, 'Livrables', deliverableTable(phase)),
    ...section(3, 'Charge', optionalParagraph(effortText(phase, firm))),
  ])
  return section(1, 'Phases et livrables', blocks)
}

function deliverableTable({ name, deliverables }: Phase): Block[] {
  return table(
    `Livrables de ${name}`,
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
