import type { Client } from '../../domain/client/client.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { titlesAsWritten } from '../../french/as-written.ts'
import { profileFrom } from '../header/client-place.ts'
import {
  backgroundOf,
  subjectIn,
  subjectTitled,
  subtitleIn,
  withoutReference,
} from './letter/letter.ts'
import { copiedTo, knownThere } from './letter/people-to.ts'
import { sizeIn } from './letter/told-client.ts'
import { type OfferSections, phasesOf } from './read-sections.ts'

/** The proposal that its parts make, without the notes of what none of them took. */
export function assembledOffer(
  told: OfferSections,
  id: string,
): Omit<Proposal, 'clientId' | 'notes'> {
  return { id, ...introductionOf(told), ...approachOf(told), ...planOf(told), ...termsOf(told) }
}

/** What stands before the first section: number, day, author, reader, subject and first words. */
function introductionOf(told: OfferSections) {
  const { parts, headed, addressed } = told
  return {
    ...headed.identity,
    recipient: addressed.first,
    subject: titlesAsWritten(parts.text)(withoutReference(subjectOf(told))),
    ...backgroundOf(parts.about('letter'), parts.header, addressed.opening),
  }
}

/** « Objet : … », the title below the document's own, or what the title or the mission is called. */
function subjectOf({ parts, headed, brief }: OfferSections): string {
  const { head, leading } = parts.over
  return (
    subjectIn(parts.about('letter'), head.fields) ??
    subtitleIn(leading, head.left) ??
    subjectTitled(head.title, headed.client.name || brief.client.name) ??
    brief.mission.title ??
    head.title ??
    ''
  )
}

function approachOf(told: OfferSections) {
  const { mission } = told.brief
  const titled = titlesAsWritten(told.parts.text)
  return {
    situation: [...mission.situation, ...mission.painPoints],
    trigger: mission.trigger,
    objective: mission.objective,
    secondaryObjectives: mission.secondaryObjectives,
    kpis: mission.kpis,
    phases: phasesOf(told).map(phase => ({ ...phase, name: titled(phase.name) })),
  }
}

function planOf({ plan, sold, brief }: OfferSections) {
  const { team } = sold.team
  return {
    schedule: plan.schedule,
    milestones: plan.milestones,
    team: team.length > 0 ? team : brief.mission.team.firm,
  }
}

function termsOf({ headed, plan, sold, brief }: OfferSections) {
  const { validUntil } = headed
  const { statedDuration } = plan
  return {
    options: sold.options,
    payments: sold.payments,
    guarantees: sold.guarantees,
    references: sold.references,
    nextSteps: brief.mission.nextSteps,
    annexes: { references: [], resumes: [] },
    ...(validUntil !== undefined && { validUntil }),
    ...(statedDuration !== undefined && { statedDuration }),
  }
}

/** The client as the header, sentences of any section and the brief-like parts tell of it. */
export function assembledClient(told: OfferSections): Omit<Client, 'id'> {
  const { parts, headed, brief, addressed } = told
  const { name, facts } = addressed
  const { id: _id, ...client } = brief.client
  const { name: _name, ...placed } = headed.client
  const paragraphs = parts.groups.flatMap(({ entries }) => entries)
  return {
    ...facts,
    ...sizeIn(paragraphs, name),
    ...client,
    ...placed,
    ...profileFrom(placed.profile ?? facts.profile, client.profile),
    name,
    contacts: contactsOf(told),
  }
}

function contactsOf({ parts, brief, sold, addressed }: OfferSections) {
  return knownThere(addressed.first, [
    ...brief.client.contacts,
    ...addressed.others,
    ...copiedTo(parts.over.head.fields),
    ...sold.team.clientSide,
  ])
}
