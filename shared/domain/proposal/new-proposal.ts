import { typeset } from '../../french/writing.ts'
import { present } from '../../values/present.ts'
import { type BudgetLine, lineAmount } from '../budget/budget.ts'
import type { Client } from '../client/client.ts'
import { clauseLine, clausesFor } from '../firm/clauses.ts'
import { dayRateOf, type Firm, personNamed } from '../firm/firm.ts'
import type { Mission } from '../mission/mission.ts'
import { daysByPerson } from '../plan/effort.ts'
import { inDateOrder } from '../plan/milestones.ts'
import type { Member, Phase } from '../plan/plan.ts'
import { proposalFields } from '../template/field-values.ts'
import { filledText } from '../template/filled-text.ts'
import { nextProposalNumber } from './number.ts'
import { Option, type OptionLine, type Payment, Proposal, type ScheduleLine } from './proposal.ts'
import { usualValidity } from './validity.ts'

export type NewProposal = {
  readonly mission: Mission
  readonly client: Client
  readonly firm: Firm
  readonly today: string
  readonly newId: () => string
  /** Those that exist, trash included: the number is unique among them. */
  readonly existing?: readonly { readonly number?: string | undefined }[]
  /** The firm's last one, whose guarantees and references are proposed again. */
  readonly latest?: Proposal | undefined
}

/** A draft with everything the mission already says, so that only what is new is left to write. */
export function proposalFromMission(given: NewProposal): Proposal {
  const { mission, client, firm, today, newId } = given
  const proposal = Proposal.parse({
    id: newId(),
    clientId: client.id,
    missionId: mission.id,
    number: nextProposalNumber(given.existing ?? [], today),
    date: today,
    validUntil: usualValidity(today),
    ...present({ author: mission.author ?? firm.people[0]?.name }),
    recipient: recipientOf(mission, client),
    subject: mission.title ?? '',
    ...argument(mission),
    phases: mission.phases.map(phase => copyOfPhase(phase, newId)),
    schedule: mission.phases.flatMap(scheduleLine),
    milestones: inDateOrder(mission.milestones).map(each => ({ ...each, id: newId() })),
    team: teamOf(mission, firm),
    options: [wholeOption(mission, firm, newId)],
    payments: usualPayments(mission.phases),
    ...reused(firm, given.latest),
    nextSteps: mission.nextSteps,
  })
  const fields = proposalFields({ proposal, client, firm, today })
  const inWords = (clause: string) => filledText(clause, fields).text
  return { ...proposal, guarantees: proposal.guarantees.map(inWords) }
}

/** 30, 40 and 30 % at the three moments both sides can see: the start, the middle and the end. */
export function usualPayments(phases: readonly Pick<Phase, 'name'>[]): Payment[] {
  const middle = phases[Math.ceil(phases.length / 2) - 1]
  const last = phases.at(-1)
  const endOf = (phase: Pick<Phase, 'name'>) => typeset(`À la fin de « ${phase.name} »`)
  const isSplit = phases.length > 1 && middle !== undefined && last !== undefined
  return [
    { share: 30, when: 'À la signature' },
    { share: 40, when: isSplit ? endOf(middle) : 'À mi-parcours' },
    { share: 30, when: isSplit ? endOf(last) : 'À la livraison finale' },
  ]
}

function recipientOf(mission: Mission, client: Client): Proposal['recipient'] {
  const named = client.contacts.find(contact => contact.name === mission.contact?.name)
  return { ...(named ?? client.contacts[0] ?? { name: '' }), ...mission.contact }
}

function argument(mission: Mission): Partial<Proposal> {
  return {
    situation: [...mission.situation, ...mission.painPoints],
    trigger: mission.trigger,
    objective: mission.objective,
    secondaryObjectives: mission.secondaryObjectives,
    kpis: mission.kpis,
  }
}

function copyOfPhase(phase: Phase, newId: () => string): Phase {
  const deliverables = phase.deliverables.map(({ title, due, notes }) => ({
    id: newId(),
    title,
    status: 'todo' as const,
    ...present({ due, notes }),
  }))
  return { ...phase, id: newId(), deliverables }
}

function scheduleLine({ name, period }: Phase): ScheduleLine[] {
  if (period === undefined) return [{ label: name }]
  const { label, start, end } = period
  return [{ label: name, ...present({ start, end, dates: label === '' ? undefined : label }) }]
}

/** The firm's members of the mission, else the people its phases name. */
function teamOf(mission: Mission, firm: Firm): Member[] {
  if (mission.team.firm.length > 0) return mission.team.firm.map(member => withRole(member, firm))
  return daysByPerson(mission.phases, firm).map(({ person }) => withRole({ name: person }, firm))
}

function withRole(member: Member, firm: Firm): Member {
  const role = member.role ?? personNamed(firm, member.name)?.role
  return role === undefined ? member : { ...member, role }
}

function wholeOption(mission: Mission, firm: Firm, newId: () => string): Option {
  const lines = mission.budget.lines.map(optionLine)
  return Option.parse({
    id: newId(),
    label: 'Accompagnement complet',
    lines: lines.length > 0 ? lines : linesFromEffort(mission.phases, firm),
  })
}

/** A line of days keeps its days and rate alone, so that its amount stays computed. */
function optionLine(line: BudgetLine): OptionLine {
  const { label, kind, person, days, dayRate } = line
  const isComputed = days !== undefined && dayRate !== undefined
  const amount = isComputed ? undefined : lineAmount(line)
  return { label, kind, ...present({ person, days, dayRate, amount }) }
}

function linesFromEffort(phases: readonly Phase[], firm: Firm): OptionLine[] {
  return daysByPerson(phases, firm).map(({ person, days }) => ({
    label: 'Conseil',
    kind: 'consulting',
    person: personNamed(firm, person)?.id ?? person,
    days,
    ...present({ dayRate: dayRateOf(firm, person) }),
  }))
}

/** What the firm says in every proposal: its guarantees, and the references it may name. */
function reused(
  firm: Firm,
  latest: Proposal | undefined,
): Pick<Proposal, 'guarantees' | 'references'> {
  const clauses = clausesFor(firm, 'guarantee').map(clauseLine)
  return {
    guarantees: clauses.length > 0 ? clauses : (latest?.guarantees ?? []),
    references: latest?.references ?? [],
  }
}
