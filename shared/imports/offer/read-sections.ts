import type { Phase } from '../../domain/plan/plan.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { type ClientFacts, clientFacts } from '../header/client-facts.ts'
import { type ImportedBrief, readBriefGroups } from '../mission-brief/brief.ts'
import { withPersonDays } from '../mission-brief/phases/person-efforts.ts'
import { type Entry, type Group, wholeText } from '../outline/entry.ts'
import type { DividedOffer } from './divided-offer.ts'
import type { HeadedOffer } from './headed-offer.ts'
import { isEnding } from './letter/farewell.ts'
import { openingOf } from './letter/opening.ts'
import { type Recipients, recipients } from './letter/people-to.ts'
import { readOptions } from './options/options.ts'
import { readPayments } from './payments/payments.ts'
import { withVatRate } from './payments/told-vat-rate.ts'
import { statedDuration, totalDuration, withPlanDays } from './plan-days.ts'
import { asBriefGroups, withEfforts } from './prepared-groups.ts'
import { readReferences } from './references.ts'
import { scheduleGroups } from './schedule-lines.ts'
import { type Sessions, sessionsApart } from './sessions.ts'
import { withTeamPrices } from './team/prices.ts'
import { readOfferTeam, type TeamReading } from './team/team.ts'
import { readSchedule } from './terms.ts'

/** What the sections of a proposal tell, each read for what it is. */
export type OfferSections = {
  readonly parts: DividedOffer
  readonly headed: HeadedOffer
  readonly sessions: Sessions
  readonly brief: OfferBrief
  readonly plan: OfferPlan
  readonly sold: SoldTerms
  readonly addressed: Addressed
}

export function readOfferSections(
  parts: DividedOffer,
  headed: HeadedOffer,
  newId: () => string,
): OfferSections {
  const sessions = sessionsApart(parts.body.kept, parts.since)
  const brief = readOfferBrief(parts, headed, sessions, newId)
  const plan = readOfferPlan(parts, brief, sessions, newId)
  const sold = readSoldTerms(parts, headed, newId)
  const addressed = readAddressed(parts, headed, brief)
  return { parts, headed, sessions, brief, plan, sold, addressed }
}

/** What it has in common with a brief: the client, the situation, the objectives, the phases. */
type OfferBrief = Pick<ImportedBrief, 'client' | 'mission' | 'unrecognised'>

function readOfferBrief(
  { since }: DividedOffer,
  { client }: HeadedOffer,
  { others }: Sessions,
  newId: () => string,
): OfferBrief {
  return readBriefGroups(asBriefGroups(others, client.name), { newId, today: since })
}

/** When it happens; `planned` is what stands there beside the lines of the plan. */
type OfferPlan = Pick<Proposal, 'schedule' | 'milestones' | 'statedDuration'> & {
  readonly planned: readonly Group[]
}

function readOfferPlan(
  { groups, body, others, since, about }: DividedOffer,
  { mission }: OfferBrief,
  sessions: Sessions,
  newId: () => string,
): OfferPlan {
  const schedule = about('schedule')
  const planned = scheduleGroups(schedule, groups, since)
  const timeline = readBriefGroups(planned, { newId, today: since }).mission
  const known = mission.milestones.length > 0 ? mission.milestones : timeline.milestones
  const duration = mission.statedDuration ?? timeline.statedDuration ?? totalDuration(others)
  return {
    planned,
    schedule: [...readSchedule(schedule, since), ...sessions.lines],
    milestones: withPlanDays({ planned, others: body.kept, known, since, newId }),
    ...statedDuration(schedule, duration),
  }
}

/** Who comes, at what price, paid how and with what guarantees. */
type SoldTerms = Pick<Proposal, 'options' | 'payments' | 'guarantees' | 'references'> & {
  readonly people: readonly Entry[]
  readonly team: TeamReading
}

function readSoldTerms(
  { text, about }: DividedOffer,
  { identity }: HeadedOffer,
  newId: () => string,
): SoldTerms {
  const people = about('team').flatMap(({ entries }) => entries)
  const options = withTeamPrices(readOptions(about('investment'), newId), people, newId)
  const authors = identity.author === undefined ? [] : [identity.author]
  const guarantees = about('guarantees').flatMap(({ entries }) => entries)
  return {
    people,
    team: readOfferTeam(people),
    options,
    payments: withVatRate(readPayments(about('payments'), options), text),
    guarantees: guarantees.filter(each => !isEnding(each, authors)).map(wholeText),
    references: readReferences(about('references')),
  }
}

/** For whom it is written, and the first words to them: « Suite à notre rencontre du 3 mars, … ». */
type Addressed = Recipients & {
  readonly name: string
  readonly facts: ClientFacts
  /** The lines that tell a fact of the client and nothing else. */
  readonly factLines: ReadonlySet<number>
  readonly opening: readonly Entry[]
}

function readAddressed(
  { groups, over }: DividedOffer,
  { client, recipient }: HeadedOffer,
  brief: OfferBrief,
): Addressed {
  const name = client.name || brief.client.name
  const { facts, lines: factLines } = clientFacts(groups, name)
  const opening = openingOf(over.groups).filter(({ line }) => !factLines.has(line))
  return { name, ...recipients(recipient, name), facts, factLines, opening }
}

/** The phases with the days of those who work at each, as titles and the team's table tell. */
export function phasesOf({ parts, brief, sold }: OfferSections): Phase[] {
  return withPersonDays(withEfforts(brief.mission.phases, parts.others), sold.people)
}
