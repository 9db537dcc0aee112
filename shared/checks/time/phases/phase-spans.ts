import type { Milestone, Phase } from '../../../domain/plan/plan.ts'
import { folded } from '../../../french/folded.ts'
import type { Scene, Told } from '../../scene/scene.ts'

/** What a brief or a proposal plans. */
export type Plan = {
  readonly told: Told
  readonly milestones: readonly Milestone[]
  readonly phases: readonly Phase[]
  readonly schedule: readonly Span[]
}

export type Span = {
  readonly label: string
  readonly start?: string | undefined
  readonly end?: string | undefined
}

export function plansIn({ briefs, proposals }: Scene): Plan[] {
  return [
    ...briefs.map(told => planOf(told, { ...told.mission, schedule: [] })),
    ...proposals.map(told => planOf(told, told.proposal)),
  ]
}

function planOf(told: Told, { milestones, phases, schedule }: Omit<Plan, 'told'>): Plan {
  return { told, milestones, phases, schedule }
}

/** The row of the schedule that is of the phase of this rank, from 0; else its own days. « mi-mars » is no day. */
export function spanOfPhase(
  { phases, schedule }: Plan,
  rank: number,
  isOfPhase: (label: string) => boolean = () => false,
): Span | undefined {
  const numbered = new RegExp(`^phase ${rank + 1}\\b`)
  const rows = schedule.filter(each => {
    const label = folded(each.label)
    return numbered.test(label) || isOfPhase(label)
  })
  if (rows.length > 0) return rows.length === 1 ? rows[0] : undefined
  const phase = phases[rank]
  const { start, end, label = '' } = phase?.period ?? {}
  const isRough = /\b(?:mi|d[ée]but|fin|courant)[- ]\p{L}/iu.test(label)
  return phase === undefined || isRough ? undefined : { label: phase.name, start, end }
}
