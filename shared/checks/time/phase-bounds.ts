import { daysBetween } from '../../domain/calendar.ts'
import { folded } from '../../domain/folded.ts'
import { formatDate } from '../../domain/french.ts'
import type { Milestone, Phase } from '../../domain/plan.ts'
import type { Finding } from '../finding.ts'
import { placeIn, type Scene, type Told } from '../scene.ts'

/** « 30 octobre : fin de la phase 1 », which the schedule ends on the 23rd. */
export function phaseBounds({ briefs, proposals }: Scene): Finding[] {
  return [
    ...briefs.flatMap(brief => boundsIn(brief, brief.mission)),
    ...proposals.flatMap(offer => boundsIn(offer, offer.proposal)),
  ]
}

type Span = {
  readonly label: string
  readonly start?: string | undefined
  readonly end?: string | undefined
}
type Plan = {
  readonly milestones: readonly Milestone[]
  readonly phases: readonly Phase[]
  readonly schedule?: readonly Span[]
}

function boundsIn(told: Told, { milestones, phases, schedule = [] }: Plan): Finding[] {
  return milestones.flatMap(({ title, planned }, index) => {
    const [, edge = '', rank = ''] = named.exec(folded(title)) ?? []
    if (planned === undefined || rank === '') return []
    const span = spanOf(Number(rank), phases, schedule)
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

/** The row of the schedule that says its rank; else the days of the phase itself, but for « mi-mars ». */
function spanOf(
  rank: number,
  phases: readonly Phase[],
  schedule: readonly Span[],
): Span | undefined {
  const rows = schedule.filter(({ label }) => new RegExp(`^phase ${rank}\\b`).test(folded(label)))
  const [row, ...others] = rows
  if (row !== undefined) return others.length > 0 ? undefined : row
  const phase = phases[rank - 1]
  const { start, end, label = '' } = phase?.period ?? {}
  const isRough = /\b(?:mi|d[ée]but|fin|courant)[- ]\p{L}/iu.test(label)
  return phase && !isRough ? { label: `Phase ${rank} : ${phase.name}`, start, end } : undefined
}

/** A weekend aside; in the same month where the phase is told in whole months. */
function isAtEdge(planned: string, day: string): boolean {
  const isOfMonth = day.endsWith('-01') || /-(?:28|29|30|31)$/.test(day)
  if (isOfMonth && planned.slice(0, 7) === day.slice(0, 7)) return true
  return Math.abs(daysBetween(planned, day)) <= 3
}
