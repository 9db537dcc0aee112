import { sum } from '../../../domain/money.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import type { Entry } from '../../outline/entry.ts'
import { cellOf, otherCells } from '../../outline/tables/column-names.ts'
import { type Draft, dueIn, listed } from './details.ts'

/** A row of one phase, « Activité | Livrable | Jours », taken into it; false for any other entry. */
export function rowOfPhase(phase: Draft, entry: Entry, anchor: string): boolean {
  const [told, days] = [cellOf(entry, 'deliverables'), daysIn(cellOf(entry, 'days'))]
  const [activity, ...others] = otherCells(entry, 'deliverables', 'days', 'when')
  if (told === undefined && days === undefined) return false
  if (isTotal(entry)) return days !== undefined && isSameTotal(phase, days)
  const due = dueIn(entry, anchor)
  const titles = told === undefined ? [activity ?? ''] : listed(told)
  phase.deliverables.push(
    ...titles
      .filter(title => title !== '')
      .map(title => ({ title, status: 'todo' as const, ...(due && { due }) })),
  )
  const said = told === undefined ? others : [activity ?? '', ...others]
  phase.objectives.push(...said.filter(text => text !== ''))
  if (days !== undefined) phase.effort.push({ person: 'Équipe', days })
  return true
}

function isTotal({ cells = [] }: Entry): boolean {
  const first = cells.find(({ text }) => bareWords(text) !== '')
  return isTotalName(first?.text ?? '')
}

/** A total that is none stays as it is told. */
function isSameTotal({ effort }: Draft, days: number): boolean {
  return sum(effort.map(each => each.days * 4)) === days * 4
}

function daysIn(text: string | undefined): number | undefined {
  const [, figure] = /^(\d+(?:[.,]\d+)?)\s*(?:j|jours?)?$/u.exec(text?.trim() ?? '') ?? []
  const days = figure === undefined ? Number.NaN : toNumber(figure)
  return Number.isInteger(days * 4) ? days : undefined
}
