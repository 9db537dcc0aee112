import type { Client } from '../../domain/client/client.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { asWritten, titlesAsWritten } from '../../french/as-written.ts'
import { earliestDate } from '../../french/dates/spans.ts'
import { clientFacts } from '../header/client-facts.ts'
import { profileFrom } from '../header/client-place.ts'
import { withoutSignature } from '../header/signature-block.ts'
import { readBriefGroups } from '../mission-brief/brief.ts'
import { withPersonDays } from '../mission-brief/phases/person-efforts.ts'
import { type Group, type Title, wholeText } from '../outline/entry.ts'
import { outline } from '../outline/outline.ts'
import { type Left, left } from '../outline/reading.ts'
import { nameUnderTitle } from '../outline/titles/leading-titles.ts'
import { clientName } from './letter/client-name.ts'
import { isEnding, withoutFarewell } from './letter/farewell.ts'
import { numberIn, readOfferHeader } from './letter/header.ts'
import {
  attentionLeft,
  backgroundOf,
  recipientIn,
  subjectIn,
  subjectTitled,
  subtitleIn,
  withoutReference,
} from './letter/letter.ts'
import { letterheadIn, signerIn } from './letter/letterhead.ts'
import { openingOf } from './letter/opening.ts'
import { partiesIn, speakerOf } from './letter/parties.ts'
import { addressedTo, copiedTo, isCopy, knownThere, recipients } from './letter/people-to.ts'
import { clientNamed, sizeIn } from './letter/told-client.ts'
import { isVersion, versionIn } from './letter/told-version.ts'
import { offerParts } from './offer-parts.ts'
import { readOptions } from './options/options.ts'
import { saidOfAllLeft } from './options/said-of-all.ts'
import { readPayments, unpaidLines } from './payments/payments.ts'
import { withVatRate } from './payments/told-vat-rate.ts'
import { planLines, statedDuration, totalDuration, withPlanDays } from './plan-days.ts'
import { asBriefGroups, rangedEfforts, withEfforts } from './prepared-groups.ts'
import { readReferences, referenceRemarks } from './references.ts'
import { scheduleGroups } from './schedule-lines.ts'
import type { OfferTopic } from './section-names.ts'
import { sessionsApart } from './sessions.ts'
import { effortLeft } from './team/effort-tables.ts'
import { withTeamPrices } from './team/prices.ts'
import { readOfferTeam } from './team/team.ts'
import { isValidityLine, readSchedule, validityIn, validityLines } from './terms.ts'

export type OfferReading = {
  readonly proposal: Omit<Proposal, 'clientId'>
  readonly client: Omit<Client, 'id'>
  readonly unrecognised: readonly Left[]
}

type Surroundings = { readonly newId: () => string; readonly today: string }

/** A proposal in Markdown or plain text: what it has in common with a brief is read as a brief is. */
export function readOffer(text: string, { newId, today }: Surroundings): OfferReading {
  const { body } = withoutSignature(text)
  const groups = outline(body)
  const anchor = earliestDate(text) ?? today
  const { head, leading, isHeader } = readOfferHeader(groups, anchor)
  const since = head.date ?? anchor
  const untitled = groups.map(withoutDocumentTitle(leading))
  const { header, sections, others } = offerParts(untitled, ({ titles }) => titles.length === 0)
  const about = (topic: OfferTopic) => sections.filter(each => each.topic === topic)
  const letter = about('letter')
  const parties = partiesIn(text)
  const { organisation, to } = addressedTo(head.fields, recipientIn(head.fields, letter))
  const addressed = to === '' ? letterheadIn(groups) : undefined
  const recipient = to || speakerOf(parties.client) || (addressed?.recipient ?? '')
  const known =
    parties.client?.name ??
    organisation ??
    addressed?.client ??
    nameUnderTitle(groups) ??
    clientName(head, leading, recipient)
  const author = head.authors[0] ?? parties.firm?.person ?? signerIn(groups)
  const { name, ...placed } = clientNamed(asWritten(known ?? '', text))
  const written = withoutFarewell(others, head.authors)
  const sessions = sessionsApart(written.kept, since)
  const told = readBriefGroups(asBriefGroups(sessions.others, name), { newId, today: since })
  const planned = scheduleGroups(about('schedule'), groups, since)
  const timeline = readBriefGroups(planned, { newId, today: since }).mission
  const called = name === '' ? told.client.name : name
  const { first, others: readers } = recipients(recipient, called)
  const { mission } = told
  const milestones = withPlanDays({
    planned,
    others: written.kept,
    known: mission.milestones.length > 0 ? mission.milestones : timeline.milestones,
    since,
    newId,
  })
  const people = about('team').flatMap(({ entries }) => entries)
  const options = withTeamPrices(readOptions(about('investment'), newId), people, newId)
  const { team, clientSide, totals } = readOfferTeam(people)
  const subject =
    subjectIn(letter, head.fields) ??
    subtitleIn(leading, head.left) ??
    subjectTitled(head.title, name || told.client.name) ??
    mission.title ??
    head.title ??
    ''
  const validUntil = validityIn(text, since, head.date)
  const { facts, lines } = clientFacts(groups, called)
  const opening = openingOf(groups.filter(isHeader)).filter(({ line }) => !lines.has(line))
  const opened = new Set(opening.map(({ line }) => line))
  const isValidity = (each: string) => isValidityLine(each, validUntil, since)
  const unrecognised = [
    ...head.left.filter(
      ({ text: each, line }) =>
        !isVersion(each) &&
        !isCopy(each) &&
        !lines.has(line) &&
        !opened.has(line) &&
        !isValidity(each),
    ),
    ...attentionLeft(letter, first.name),
    ...told.unrecognised.filter(({ text: each }) => !/valable|valide/i.test(each)),
    ...[
      ...about('contact').flatMap(({ entries }) => entries),
      ...written.farewell.filter(({ text: each }) => !isValidity(each)),
      ...referenceRemarks(about('references')),
      ...planLines(planned, milestones),
      ...sessions.remarks,
    ].map(each => left(each)),
    ...totals.map(each => left(each)),
    ...effortLeft(others),
    ...rangedEfforts(others).map(each => left(each)),
    ...saidOfAllLeft(about('investment')),
    ...unpaidLines(about('payments'), options),
    ...validityLines(text, since, head.date),
  ]
  const titled = titlesAsWritten(text)
  const proposal: OfferReading['proposal'] = {
    id: newId(),
    version: versionIn(text),
    status: 'draft',
    ...(head.date !== undefined && { date: head.date }),
    ...numberIn(text, head.fields),
    ...(author !== undefined && { author }),
    recipient: first,
    subject: titled(withoutReference(subject)),
    ...backgroundOf(letter, header, isHeader, opening),
    situation: [...mission.situation, ...mission.painPoints],
    trigger: mission.trigger,
    objective: mission.objective,
    secondaryObjectives: mission.secondaryObjectives,
    kpis: mission.kpis,
    phases: withPersonDays(withEfforts(mission.phases, others), people).map(phase => ({
      ...phase,
      name: titled(phase.name),
    })),
    schedule: [...readSchedule(about('schedule'), since), ...sessions.lines],
    milestones,
    team: team.length > 0 ? team : mission.team.firm,
    options,
    payments: withVatRate(readPayments(about('payments'), options), text),
    guarantees: about('guarantees').flatMap(({ entries }) =>
      entries.filter(each => !isEnding(each, author === undefined ? [] : [author])).map(wholeText),
    ),
    references: readReferences(about('references')),
    nextSteps: mission.nextSteps,
    annexes: { references: [], resumes: [] },
    ...(validUntil !== undefined && { validUntil }),
    ...statedDuration(
      about('schedule'),
      mission.statedDuration ?? timeline.statedDuration ?? totalDuration(others),
    ),
    ...(unrecognised.length > 0 && { notes: unrecognised.map(({ line: _, ...note }) => note) }),
  }
  const { id: _id, ...client } = told.client
  const paragraphs = groups.flatMap(({ entries }) => entries)
  return {
    proposal,
    client: {
      ...facts,
      ...sizeIn(paragraphs, called),
      ...client,
      ...placed,
      ...profileFrom(placed.profile ?? facts.profile, client.profile),
      name: called,
      contacts: knownThere(first, [
        ...client.contacts,
        ...readers,
        ...copiedTo(head.fields),
        ...clientSide,
      ]),
    },
    unrecognised,
  }
}

function withoutDocumentTitle(leading: readonly Title[]) {
  return (group: Group): Group => ({
    ...group,
    titles: group.titles.filter(title => !leading.includes(title)),
  })
}
