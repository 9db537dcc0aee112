import type { Action, Meeting } from '../../domain/meeting/meeting.ts'
import { formatDate } from '../../french/writing.ts'
import { cell, isFilled, list, row, table } from '../blocks.ts'
import type { Block, Cell, Line } from '../document-tree.ts'
import { proseLine } from '../prose.ts'

/** Each decision with the reason for it below. */
export function decisionList({ decisions }: Meeting): Block[] {
  const named = decisions.filter(({ title, reason }) => isFilled(title) || isFilled(reason))
  return list(
    named.map(({ title, reason }): Line => {
      const why = proseLine(reason)
      const lead = { text: why.length === 0 ? title : `${title}\n`, bold: true }
      return isFilled(title) ? [lead, ...why] : why
    }),
    true,
  )
}

export function actionTable({ actions }: Meeting): Block[] {
  return table(
    'Actions décidées',
    [
      ['Action', 'text', 5],
      ['Responsable', 'text', 2.6],
      ['Échéance', 'text', 2.6],
      ['État', 'status', 1.8],
    ],
    actions.map(action => {
      const { owner = '', due, status } = action
      const day = due === undefined ? '' : formatDate(due)
      return row('body', [whatIsDone(action), owner, day, stateCell(status)])
    }),
  )
}

/** With the day it was decided, where that was in an earlier meeting. */
function whatIsDone({ title, decidedOn }: Action): Line {
  const what = { text: title }
  if (decidedOn === undefined) return [what]
  return [what, { text: `\nDécidée le ${formatDate(decidedOn)}`, italic: true }]
}

function stateCell(status: Action['status']): Cell {
  if (status === 'done') return cell('Fait', 'good')
  return status === 'doing' ? cell('En cours', 'info') : cell('À faire', 'neutral')
}
