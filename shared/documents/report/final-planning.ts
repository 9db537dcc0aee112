import {
  type PhaseGap,
  phaseGap,
  type StatedLength,
  totalLength,
} from '../../domain/plan/phase-gap.ts'
import { counted } from '../../french/figures/counted.ts'
import { formatNumber, noBreakSpace } from '../../french/writing.ts'
import { bold, cell, isFilled, row, section, table } from '../blocks.ts'
import type { Block, Cell, Row } from '../document-tree.ts'
import { calendarFacts } from '../parts/calendar-facts.ts'
import { periodText } from '../parts/phases.ts'
import { timelineBlocks } from '../parts/timeline.ts'
import { milestoneBlocks } from './milestones.ts'
import { finalMilestones, finalPhases, type PhaseCourse } from './outcome.ts'
import { type ReportSources, reportDay } from './sources.ts'

export function finalPlanningBlocks(sources: ReportSources): Block[] {
  const milestones = finalMilestones(sources)
  const phases = finalPhases(sources)
  const { mission, firm } = sources
  return [
    ...(mission === undefined ? [] : calendarFacts(mission, firm, 'Fin')),
    ...milestoneBlocks(milestones, firm, reportDay(sources)),
    ...section(2, 'Phases', phaseTable(phases, sources)),
    ...timelineBlocks('Déroulement', courses(phases, mission), milestones, reportDay(sources)),
  ]
}

/** The phases whose dates are known, else the whole of the mission. */
function courses(phases: readonly PhaseCourse[], mission: ReportSources['mission']) {
  const dated = phases
    .map(({ name, planned, actual }) => ({ label: name, period: actual ?? planned }))
    .filter(({ period }) => period?.start !== undefined && period.end !== undefined)
  const { start, end } = mission ?? {}
  if (dated.length > 0 || start === undefined || end === undefined) return dated
  return [{ label: 'Mission', period: { label: '', start, end } }]
}

function phaseTable(phases: readonly PhaseCourse[], { firm }: ReportSources): Block[] {
  const told = phases.filter(phase => isFilled(phase.name) && isDated(phase))
  const rows = told.map(phase =>
    row('body', [
      bold(phase.name),
      periodText(phase.planned),
      periodText(phase.actual),
      gapCell(phaseGap(phase, firm.holidayZone)),
    ]),
  )
  return table(
    'Phases de la mission',
    [
      ['Phase', 'text', 3.6],
      ['Prévu', 'text', 3],
      ['Réalisé', 'text', 3],
      ['Écart', 'status', 3],
    ],
    [...rows, ...totalRow(told)],
  )
}

function isDated({ planned, actual }: PhaseCourse): boolean {
  return periodText(planned) !== '' || periodText(actual) !== ''
}

/** Lengths told in one unit add up; dates, and words that say more, do not. */
function totalRow(phases: readonly PhaseCourse[]): Row[] {
  const planned = totalLength(phases.map(phase => phase.planned))
  const actual = totalLength(phases.map(phase => phase.actual))
  if (phases.length < 2 || planned === undefined || planned.unit !== actual?.unit) return []
  const gap = { kind: 'length', unit: planned.unit, value: actual.value - planned.value } as const
  return [row('total', ['Total', lengthText(planned), lengthText(actual), gapCell(gap)])]
}

function gapCell(gap: PhaseGap | undefined): Cell {
  if (gap === undefined) return cell('')
  if (gap.kind === 'length') return lengthGapCell(gap)
  const { workingDays: days } = gap
  if (days === 0) return cell('À la date')
  const count = `${formatNumber(Math.abs(days))}${noBreakSpace}j`
  return days > 0 ? cell(`${count} de retard`, 'warning') : cell(`${count} d’avance`, 'good')
}

function lengthGapCell({ unit, value }: StatedLength): Cell {
  if (value === 0) return cell('Aucun')
  const length = lengthText({ unit, value: Math.abs(value) })
  return value > 0 ? cell(`${length} de plus`, 'warning') : cell(`${length} de moins`, 'good')
}

function lengthText({ unit, value }: StatedLength): string {
  return counted(value, unit, unit === 'mois' ? unit : `${unit}s`)
}
