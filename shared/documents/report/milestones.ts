import type { Firm } from '../../domain/firm/firm.ts'
import { milestoneSlip } from '../../domain/plan/milestone-slip.ts'
import { inDateOrder } from '../../domain/plan/milestones.ts'
import type { Milestone } from '../../domain/plan/plan.ts'
import { formatDate, formatNumber, noBreakSpace } from '../../french/writing.ts'
import { cell, isFilled, paragraph, row, table } from '../blocks.ts'
import type { Block, Cell, Line } from '../document-tree.ts'
import { milestoneState } from '../parts/milestone-state.ts'

/** Each milestone as planned, foreseen and reached, with the working days it has slipped by. */
export function milestoneBlocks(
  milestones: readonly Milestone[],
  { holidayZone }: Firm,
  day: string,
): Block[] {
  const rows = inDateOrder(milestones).map(each =>
    row('body', [
      titleLine(each),
      dateText(each.planned),
      dateText(each.revised),
      dateText(each.actual),
      slipCell(milestoneSlip(each, holidayZone), each),
      milestoneState(each, day),
    ]),
  )
  const blocks = table(
    'Jalons prévus, révisés et réalisés',
    [
      ['Jalon', 'text', 3],
      ['Prévu', 'text', 2.4],
      ['Révisé', 'text', 2.4],
      ['Réalisé', 'text', 2.4],
      ['Écart', 'status', 2.3],
      ['État', 'status', 1.8],
    ],
    rows,
  )
  const hasSlips = milestones.some(each => milestoneSlip(each, holidayZone) !== undefined)
  return hasSlips ? [paragraph('Écarts en jours ouvrés.', 'note'), ...blocks] : blocks
}

function titleLine({ title, label }: Milestone): Line {
  if (!isFilled(label)) return [{ text: title }]
  return [{ text: `${title}\n` }, { text: label, italic: true }]
}

function dateText(date: string | undefined): string {
  return date === undefined ? '' : formatDate(date)
}

function slipCell(slip: number | undefined, { actual }: Milestone): Cell {
  if (slip === undefined) return cell('')
  if (slip === 0) return cell(actual === undefined ? 'Inchangé' : 'À la date')
  const days = `${formatNumber(Math.abs(slip))}${noBreakSpace}j`
  return slip > 0 ? cell(`${days} de retard`, 'warning') : cell(`${days} d’avance`, 'good')
}
