import type { Milestone } from '../../../domain/plan/plan.ts'
import type { ScheduleLine } from '../../../domain/proposal/proposal.ts'
import { printedDay, printedDays } from '../../printed/dates.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { partNamed } from '../../printed/lists.ts'
import { type PrintedRow, printedRows, told } from '../../printed/table.ts'

/** The rows of the plan; its whole duration and its calendar are drawn from the others. */
export function printedSchedule({ blocks }: PrintedSection): ScheduleLine[] {
  return blocks.flatMap(block => printedRows(block, 'Étape') ?? []).map(lineOf)
}

function lineOf({ text }: PrintedRow): ScheduleLine {
  const dates = text('Dates')
  return {
    label: text('Étape'),
    ...told('duration', text('Durée')),
    ...(printedDays(dates) ?? told('dates', dates)),
  }
}

export function printedMilestones({ parts }: PrintedSection, newId: () => string): Milestone[] {
  const { blocks } = partNamed(parts, 'Jalons clés')
  return blocks
    .flatMap(block => printedRows(block) ?? [])
    .map(({ text }) => {
      const when = text('Date')
      const planned = printedDay(when)
      return {
        id: newId(),
        title: text('Jalon'),
        ...(planned === undefined ? told('label', when) : { planned }),
        status: 'todo',
      }
    })
}
