import type { Mission } from '../../domain/mission/mission.ts'
import { inDateOrder } from '../../domain/plan/milestones.ts'
import type { Milestone } from '../../domain/plan/plan.ts'
import { formatDate } from '../../french/writing.ts'
import { isFilled, row, section, table } from '../blocks.ts'
import type { Block, Line } from '../document-tree.ts'
import type { BriefSources } from '../mission-brief.ts'
import { calendarFacts } from '../parts/calendar-facts.ts'
import { milestoneState } from '../parts/milestone-state.ts'
import { phaseTitle } from '../parts/phases.ts'
import { timelineBlocks } from '../parts/timeline.ts'

export function planningSection({ mission, firm, today }: BriefSources): Block[] {
  return section(1, 'Calendrier', [
    ...calendarFacts(mission, firm, 'Fin prévue'),
    ...section(2, 'Jalons clés', milestoneTable(mission.milestones, today)),
    ...section(2, 'Vue d’ensemble', calendar(mission, today)),
  ])
}

function calendar({ phases, milestones }: Mission, today: string): Block[] {
  const planned = phases.map(({ name, period, deliverables }, index) => {
    return { label: phaseTitle({ name }, index), period, deliverables }
  })
  return timelineBlocks('Phases et jalons de la mission', planned, milestones, today)
}

/** Beside its day, the source's words say more: « samedi », « mi-mars ». */
function titleLine({ title, label, planned }: Milestone): Line {
  if (planned === undefined || !isFilled(label)) return [{ text: title }]
  return [{ text: `${title}\n` }, { text: label, italic: true }]
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
        titleLine(each),
        date(each.planned) || (each.label ?? ''),
        date(each.revised),
        date(each.actual),
        milestoneState(each, today),
      ]),
    ),
  )
}
