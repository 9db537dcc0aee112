import { formatDate, formatEuros } from '../../french/writing.ts'
import { addDays } from '../calendar/calendar.ts'
import type { MissionCard } from '../mission/card.ts'
import { missionState } from '../mission/state.ts'
import type { ProposalCard } from '../proposal/card.ts'
import { isExpired } from '../proposal/validity.ts'

/** Something to look at today; `message` is a short French sentence about the mission or proposal. */
export type Attention = {
  readonly kind:
    | 'lateMilestones'
    | 'overspent'
    | 'aboveEnvelope'
    | 'noEnvelope'
    | 'noPlan'
    | 'toClose'
    | 'expired'
    | 'expiring'
    | 'unsent'
  readonly weight: 'bad' | 'warning' | 'info'
  readonly about: { readonly page: 'mission' | 'proposal'; readonly id: string }
  readonly message: string
}

/** Sent proposals are recalled this many days before their validity ends. */
const recallDays = 7
/** A draft older than this many days was forgotten. */
const draftDays = 14

/** What needs attention, gravest first; missions that are finished are left in peace. */
export function attention(
  missions: readonly MissionCard[],
  proposals: readonly ProposalCard[],
  today: string,
): Attention[] {
  return [
    ...missions.flatMap(mission => missionAttention(mission, today)),
    ...proposals.flatMap(proposal => proposalAttention(proposal, today)),
  ].toSorted((a, b) => weightOrder.indexOf(a.weight) - weightOrder.indexOf(b.weight))
}

const weightOrder: readonly Attention['weight'][] = ['bad', 'warning', 'info']

function missionAttention(mission: MissionCard, today: string): Attention[] {
  const state = missionState(mission, today)
  if (state === 'finished') return []
  const late = state === 'toClose' ? [toClose(mission)] : lateMilestones(mission, today)
  return [...late, ...budgetAttention(mission), ...planAttention(mission)].map(each => ({
    ...each,
    about: { page: 'mission', id: mission.id },
  }))
}

type Remark = Omit<Attention, 'about'>

function toClose({ end = '', milestones, deliverables }: MissionCard): Remark {
  const left = [
    counted(milestones.length, 'jalon', 'jalons'),
    counted(deliverables.all - deliverables.done, 'livrable', 'livrables'),
  ].filter(text => text !== undefined)
  const message = `Période terminée le ${formatDate(end)}\u00a0: ${left.join(' et ')} à solder.`
  return { kind: 'toClose', weight: 'warning', message }
}

function lateMilestones({ milestones }: MissionCard, today: string): Remark[] {
  const late = milestones.filter(({ date }) => date !== undefined && date < today)
  const first = late[0]
  if (first === undefined) return []
  const since = `depuis le ${formatDate(first.date ?? '')}`
  const message =
    late.length === 1
      ? `Jalon «\u00a0${first.title}\u00a0» en retard ${since}.`
      : `${late.length} jalons en retard, le plus ancien ${since}.`
  return [{ kind: 'lateMilestones', weight: 'bad', message }]
}

function budgetAttention({ envelope, total, spent }: MissionCard): Remark[] {
  if (total > 0 && spent > total) {
    const message = `Budget dépassé de ${formatEuros(spent - total)} HT.`
    return [{ kind: 'overspent', weight: 'bad', message }]
  }
  if (envelope !== undefined && total > envelope) {
    const message = `Le budget prévu dépasse l’enveloppe de ${formatEuros(total - envelope)} HT.`
    return [{ kind: 'aboveEnvelope', weight: 'warning', message }]
  }
  if (envelope === undefined) {
    return [{ kind: 'noEnvelope', weight: 'info', message: 'Enveloppe du client non renseignée.' }]
  }
  return []
}

function planAttention({ days, deliverables, milestones }: MissionCard): Remark[] {
  if (days > 0 || deliverables.all > 0 || milestones.length > 0) return []
  return [{ kind: 'noPlan', weight: 'info', message: 'Le plan reste à construire.' }]
}

function proposalAttention(proposal: ProposalCard, today: string): Attention[] {
  return proposalRemark(proposal, today).map(each => ({
    ...each,
    about: { page: 'proposal', id: proposal.id },
  }))
}

function proposalRemark(proposal: ProposalCard, today: string): Remark[] {
  const { status, date, validUntil = '' } = proposal
  if (status === 'sent' && isExpired(proposal, today)) {
    const message = `Sans réponse, validité passée le ${formatDate(validUntil)}.`
    return [{ kind: 'expired', weight: 'bad', message }]
  }
  if (status === 'sent' && validUntil !== '' && validUntil <= addDays(today, recallDays)) {
    const message = `Sans réponse, validité jusqu’au ${formatDate(validUntil)}.`
    return [{ kind: 'expiring', weight: 'warning', message }]
  }
  if (status === 'draft' && date !== undefined && date < addDays(today, -draftDays)) {
    const message = `Brouillon du ${formatDate(date)}, jamais envoyé.`
    return [{ kind: 'unsent', weight: 'warning', message }]
  }
  return []
}

function counted(count: number, one: string, many: string): string | undefined {
  return count === 0 ? undefined : `${count} ${count === 1 ? one : many}`
}
