import { present } from '../../values/present.ts'
import { budgetSpent, budgetTotal } from '../budget/budget.ts'
import { timedBudget } from '../budget/time-entries.ts'
import { sum } from '../money.ts'
import { phaseDays } from '../plan/effort.ts'
import { inDateOrder, milestoneDate } from '../plan/milestones.ts'
import type { Mission } from './mission.ts'

/** What lists, the dashboard and search show of a mission: enough not to read it whole. */
export type MissionCard = {
  readonly id: string
  readonly clientId: string
  readonly title: string
  readonly contact?: string
  readonly createdOn?: string
  readonly start?: string
  readonly end?: string
  /** Cents excluding VAT. */
  readonly envelope?: number
  readonly total: number
  readonly spent: number
  readonly days: number
  readonly deliverables: { readonly done: number; readonly all: number }
  /** Those still to come, by date. */
  readonly milestones: readonly OpenMilestone[]
  /** Risks of a critical impact, or of a high one that is also likely. */
  readonly graveRisks: number
  /** Words to find it by, beside its title. */
  readonly words: string
  /** Every word that it says: the store notes them, for the palette. */
  readonly said?: string
  readonly updatedAt?: string
  readonly deletedAt?: string
}

type OpenMilestone = { readonly id: string; readonly title: string; readonly date?: string }

export function missionCard(mission: Mission): MissionCard {
  const { id, clientId, budget, phases } = mission
  const deliverables = phases.flatMap(phase => phase.deliverables)
  return {
    id,
    clientId,
    title: mission.title ?? '',
    ...present({
      contact: mission.contact?.name,
      createdOn: mission.createdOn,
      start: mission.start,
      end: mission.end,
      envelope: budget.envelope,
      updatedAt: mission.updatedAt,
      deletedAt: mission.deletedAt,
    }),
    total: budgetTotal(budget),
    spent: budgetSpent(timedBudget(mission)),
    days: sum(phases.map(phaseDays)),
    deliverables: {
      done: deliverables.filter(({ status }) => status === 'done').length,
      all: deliverables.length,
    },
    milestones: openMilestones(mission),
    graveRisks: mission.risks.filter(isGrave).length,
    words: wordsOf(mission),
  }
}

function openMilestones({ milestones }: Mission): OpenMilestone[] {
  return inDateOrder(milestones)
    .filter(milestone => milestone.status !== 'done' && milestone.actual === undefined)
    .map(milestone => ({
      id: milestone.id,
      title: milestone.title,
      ...present({ date: milestoneDate(milestone) }),
    }))
}

function isGrave({ impact, probability }: Mission['risks'][number]): boolean {
  return impact === 'critical' || (impact === 'high' && probability === 'high')
}

function wordsOf(mission: Mission): string {
  const people = [...mission.team.client, ...mission.team.firm].map(({ name }) => name)
  const phases = mission.phases.map(({ name }) => name)
  return [mission.contact?.name, mission.author, ...people, ...phases, mission.objective]
    .filter(text => text !== undefined && text !== '')
    .join(' ')
}
