import { durationInWords } from '../../domain/calendar/duration.ts'
import { inDateOrder, milestoneDate } from '../../domain/plan/milestones.ts'
import type { Milestone } from '../../domain/plan/plan.ts'
import type { Proposal, ScheduleLine } from '../../domain/proposal/proposal.ts'
import { formatDate, formatDateRange, noBreakSpace } from '../../french/writing.ts'
import { paragraph, row, section, table } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import { periodText, phaseTitle } from '../parts/phases.ts'
import { timelineBlocks } from '../parts/timeline.ts'
import type { ProposalSources } from '../proposal.ts'

export function planningSection({ proposal }: ProposalSources): Block[] {
  return section(1, 'Planning prévisionnel', [
    ...wholeLength(proposal),
    ...scheduleTable(proposal.schedule),
    ...section(2, 'Jalons clés', milestoneTable(proposal.milestones)),
    ...section(2, 'Vue d’ensemble', calendar(proposal)),
  ])
}

/** Counted from the first to the last day that the plan names. */
function wholeLength({ schedule, phases, milestones }: Proposal): Block[] {
  const days = [
    ...schedule.flatMap(({ start, end }) => [start, end]),
    ...phases.flatMap(({ period }) => [period?.start, period?.end]),
    ...milestones.map(milestoneDate),
  ].flatMap(day => day ?? [])
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)]
  if (first === undefined || last === undefined || first === last) return []
  const length = `${durationInWords(first, last)}, ${formatDateRange(first, last)}`
  return [paragraph([{ text: `Durée totale${noBreakSpace}: `, bold: true }, { text: length }])]
}

/** The phases, else the lines of the schedule that last. */
function calendar({ schedule, phases, milestones }: Proposal): Block[] {
  const dated = phases.map((phase, index) => {
    return { label: phaseTitle(phase, index), period: phase.period }
  })
  const hasPhases = dated.some(({ period }) => period?.start !== undefined && period.end)
  const lines = schedule.map(({ label, start, end }) => {
    return { label, period: { label, ...(start && { start }), ...(end && { end }) } }
  })
  return timelineBlocks('Phases et jalons du projet', hasPhases ? dated : lines, milestones)
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

/** Both its dates where they are known, else the source’s own words. */
function scheduleDates({ dates, start, end }: ScheduleLine): string {
  return periodText({ label: dates ?? '', ...(start && { start }), ...(end && { end }) })
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
