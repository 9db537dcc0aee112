import { formatDate, formatNumber } from '../../domain/french.ts'
import { inDateOrder } from '../../domain/milestones.ts'
import type { Mission } from '../../domain/mission.ts'
import type { Milestone } from '../../domain/plan.ts'
import { durationOf } from '../../domain/working-days.ts'
import { facts, row, section, table } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import type { BriefSources } from '../mission-brief.ts'
import { milestoneState } from '../parts/milestone-state.ts'
import { phaseTitle } from '../parts/phases.ts'
import { timelineBlocks } from '../parts/timeline.ts'

export function planningSection({ mission, firm, today }: BriefSources): Block[] {
  return section(1, 'Calendrier', [
    ...facts('Calendrier', [
      { label: 'Démarrage', value: mission.start && formatDate(mission.start) },
      { label: 'Fin prévue', value: mission.end && formatDate(mission.end) },
      { label: 'Durée', value: durationText(mission, firm.holidayZone) },
      { label: 'Durée annoncée', value: mission.statedDuration },
    ]),
    ...section(2, 'Jalons clés', milestoneTable(mission.milestones, today)),
    ...section(2, 'Vue d’ensemble', calendar(mission, today)),
  ])
}

function calendar({ phases, milestones }: Mission, today: string): Block[] {
  const planned = phases.map(({ name, period }, index) => {
    return { label: phaseTitle({ name }, index), period }
  })
  return timelineBlocks('Phases et jalons de la mission', planned, milestones, today)
}

type Zone = Parameters<typeof durationOf>[2]

function durationText({ start, end }: Mission, zone: Zone): string | undefined {
  if (start === undefined || end === undefined) return undefined
  const { calendarDays, workingDays } = durationOf(start, end, zone)
  return `${formatNumber(calendarDays)} jours calendaires, dont ${formatNumber(workingDays)} jours ouvrés`
}

function milestoneTable(milestones: readonly Milestone[], today: string): Block[] {
  const date = (value: string | undefined) => (value === undefined ? '' : formatDate(value))
  return table(
    'Jalons clés',
    [
      ['Jalon', 'text', 5],
      ['Prévu', 'text', 2.6],
      ['Révisé', 'text', 2.6],
      ['Réalisé', 'text', 2.6],
      ['État', 'status', 1.9],
    ],
    inDateOrder(milestones).map(each =>
      row('body', [
        each.title,
        date(each.planned) || (each.label ?? ''),
        date(each.revised),
        date(each.actual),
        milestoneState(each, today),
      ]),
    ),
  )
}
