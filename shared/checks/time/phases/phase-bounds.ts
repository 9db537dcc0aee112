import { daysBetween } from '../../../domain/calendar/calendar.ts'
import { folded } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene } from '../../scene/scene.ts'
import { type Plan, plansIn, spanOfPhase } from './phase-spans.ts'

/** « 30 octobre : fin de la phase 1 », which the schedule ends on the 23rd. */
export function phaseBounds(scene: Scene): Finding[] {
  return plansIn(scene).flatMap(boundsIn)
}

function boundsIn(plan: Plan): Finding[] {
  const { told, milestones } = plan
  return milestones.flatMap(({ title, planned }, index) => {
    const [, edge = '', rank = ''] = named.exec(folded(title)) ?? []
    if (planned === undefined || rank === '') return []
    const span = spanOfPhase(plan, Number(rank) - 1)
    const isEnd = edge.startsWith('fin') || edge.startsWith('clot')
    const day = isEnd ? span?.end : span?.start
    if (span === undefined || day === undefined || isAtEdge(planned, day)) return []
    const verb = isEnd ? 'finit' : 'commence'
    return [
      {
        code: 'date-conflict' as const,
        severity: 'warning' as const,
        place: placeIn(told, `Jalon « ${title} »`, ['milestones', index]),
        message: `« ${title} » est le ${formatDate(planned)} ; « ${span.label} » ${verb} le ${formatDate(day)}.`,
        expected: formatDate(day),
        stated: formatDate(planned),
      },
    ]
  })
}

/** One phase: « fin des phases 1 et 2 » is that of neither. */
const named =
  /\b(fin|cloture|debut|demarrage|lancement) (?:de )?(?:la )?phase (\d)(?! ?(?:et|a|-|–|\d))/

/** A weekend aside; in the same month where the phase is told in whole months. */
function isAtEdge(planned: string, day: string): boolean {
  const isOfMonth = day.endsWith('-01') || /-(?:28|29|30|31)$/.test(day)
  if (isOfMonth && planned.slice(0, 7) === day.slice(0, 7)) return true
  return Math.abs(daysBetween(planned, day)) <= 3
}
