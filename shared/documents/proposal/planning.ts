import { formatDate, formatDateRange } from '../../domain/french.ts'
import { inDateOrder, milestoneDate } from '../../domain/milestones.ts'
import type { Milestone } from '../../domain/plan.ts'
import type { ScheduleLine } from '../../domain/proposal.ts'
import { isFilled, row, section, table } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import type { ProposalSources } from '../proposal.ts'

export function planningSection({ proposal }: ProposalSources): Block[] {
  return section(1, 'Planning prévisionnel', [
    ...scheduleTable(proposal.schedule),
    ...section(2, 'Jalons clés', milestoneTable(proposal.milestones)),
  ])
}

function scheduleTable(schedule: readonly ScheduleLine[]): Block[] {
  return table(
    'Planning prévisionnel',
    [
      ['Étape', 'text', 5],
      ['Durée', 'text', 2],
      ['Dates', 'text', 4],
    ],
    schedule.map(line => row('body', [line.label, line.duration ?? '', scheduleDates(line)])),
  )
}

/** The source's own words first: they may say more than two dates. */
function scheduleDates({ dates, start, end }: ScheduleLine): string {
  if (start !== undefined && end !== undefined) return formatDateRange(start, end)
  if (isFilled(dates)) return dates
  const only = start ?? end
  return only === undefined ? '' : formatDate(only)
}

function milestoneTable(milestones: readonly Milestone[]): Block[] {
  return table(
    'Jalons clés',
    [
      ['Date', 'text', 2],
      ['Jalon', 'text', 6],
    ],
    inDateOrder(milestones).map(each => row('body', [milestoneWhen(each), each.title])),
  )
}

function milestoneWhen(milestone: Milestone): string {
  const date = milestoneDate(milestone)
  return date === undefined ? (milestone.label ?? '') : formatDate(date)
}
