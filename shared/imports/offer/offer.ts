import type { Client } from '../../domain/client.ts'
import type { Proposal } from '../../domain/proposal.ts'
import { readBriefGroups } from '../brief.ts'
import { type Entry, type Group, type Title, wholeText } from '../entry.ts'
import { earliestDate } from '../french-dates.ts'
import { nameUnderTitle } from '../leading-titles.ts'
import { outline } from '../outline.ts'
import { contactOf } from '../person.ts'
import type { Left } from '../reading.ts'
import { type Section, sectionsOf, titleName } from '../sections.ts'
import { withoutSignature } from '../signature-block.ts'
import { clientName } from './client-name.ts'
import { offerNumber, readOfferHeader } from './offer-header.ts'
import { readOptions } from './options.ts'
import { readPayments } from './payments.ts'
import { asBriefGroups, readOfferTeam, withEfforts } from './prepared-groups.ts'
import { readReferences } from './references.ts'
import { type OfferTopic, offerSections } from './section-names.ts'
import { readSchedule, validityIn } from './terms.ts'

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
  const untitled = groups.map(withoutDocumentTitle(leading))
  const { header, sections } = sectionsOf(untitled, offerSections)
  const since = head.date ?? anchor
  const taken = new Set(sections.map(({ title }) => title.line))
  const others = groups.filter(
    group => !isHeader(group) && !group.titles.some(({ line }) => taken.has(line)),
  )
  const recipient = recipientIn(
    head.fields,
    sections.filter(({ topic }) => topic === 'letter'),
  )
  const named = nameUnderTitle(groups) ?? clientName(head, leading, recipient)
  const briefLike = asBriefGroups(others.map(withoutDocumentTitle(leading)), named ?? '')
  const told = readBriefGroups(briefLike, { newId, today: since })
  const about = (topic: OfferTopic) => sections.filter(each => each.topic === topic)
  const timeline = readBriefGroups(scheduleGroups(about('schedule'), groups), {
    newId,
    today: since,
  })
  const options = readOptions(about('investment'), newId)
  const letter = about('letter')
  const team = readOfferTeam(about('team').flatMap(({ entries }) => entries))
  const validUntil = validityIn(text, since, head.date)
  const unrecognised = [
    ...head.left,
    ...told.unrecognised.filter(({ text: each }) => !/valable|valide/i.test(each)),
    ...about('contact').flatMap(({ entries }) =>
      entries.map(each => ({ line: each.line, text: wholeText(each) })),
    ),
  ]
  const { mission } = told
  const proposal: OfferReading['proposal'] = {
    id: newId(),
    version: 1,
    status: 'draft',
    ...(head.date !== undefined && { date: head.date }),
    ...numberIn(text, head.fields),
    ...(head.authors[0] !== undefined && { author: head.authors[0] }),
    recipient: contactOf(recipient),
    subject:
      subjectIn(letter, head.fields) ?? subtitleIn(leading) ?? mission.title ?? head.title ?? '',
    ...backgroundOf(letter, header, isHeader),
    situation: [...mission.situation, ...mission.painPoints],
    trigger: mission.trigger,
    objective: mission.objective,
    secondaryObjectives: mission.secondaryObjectives,
    kpis: mission.kpis,
    phases: withEfforts(mission.phases, others),
    schedule: readSchedule(about('schedule'), since),
    milestones: mission.milestones.length > 0 ? mission.milestones : timeline.mission.milestones,
    team: team.team.length > 0 ? team.team : mission.team.firm,
    options,
    payments: readPayments(about('payments'), options),
    guarantees: about('guarantees').flatMap(({ entries }) => entries.map(wholeText)),
    references: readReferences(about('references')),
    nextSteps: mission.nextSteps,
    annexes: { references: [], resumes: [] },
    ...(validUntil !== undefined && { validUntil }),
    ...statedDuration(about('schedule'), mission.statedDuration ?? timeline.mission.statedDuration),
    ...(unrecognised.length > 0 && { notes: unrecognised.map(({ line: _, ...note }) => note) }),
  }
  const { id: _id, ...client } = told.client
  return {
    proposal,
    client: { ...client, name: named ?? told.client.name },
    unrecognised,
  }
}

/** « Devis n° 18 : parcours d’intégration », else the title below the document’s own. */
function subtitleIn([first, subtitle]: readonly Title[]): string | undefined {
  const [, numbered] =
    /\bn°\s*\S+\s*[:–—-]\s+(.{8,})$/su.exec((subtitle ?? first)?.text ?? '') ?? []
  if (numbered !== undefined) return numbered
  return subtitle?.kind === 'heading' ? subtitle.text : undefined
}

function withoutDocumentTitle(leading: readonly Title[]) {
  return (group: Group): Group => ({
    ...group,
    titles: group.titles.filter(title => !leading.includes(title)),
  })
}

type Parts = readonly Section<OfferTopic>[]

/** Milestones and durations under the plan's title are read as a brief's. */
function scheduleGroups(parts: Parts, groups: readonly Group[]): Group[] {
  const lines = new Set(parts.map(({ title }) => title.line))
  return groups.filter(({ titles }) => titles.some(({ line }) => lines.has(line)))
}

function statedDuration(parts: Parts, read: string | undefined): Pick<Proposal, 'statedDuration'> {
  const title = parts.flatMap(({ below }) => below).find(({ text }) => /^dur[ée]e/iu.test(text))
  const entry = parts
    .flatMap(({ entries }) => entries)
    .find(({ label }) => /^dur[ée]e/iu.test(label ?? ''))
  const [, told] = /:\s*(.+)$/u.exec(title?.text ?? '') ?? []
  const duration = told ?? entry?.value ?? durationUnder(parts) ?? read
  return duration === undefined ? {} : { statedDuration: duration }
}

/** « Durée totale : 4 mois », whose value became the first line under its label. */
function durationUnder(parts: Parts): string | undefined {
  const part = parts.find(({ below }) => /^dur[ée]e/iu.test(below.at(-1)?.text ?? ''))
  return part?.entries.find(({ cells }) => cells === undefined)?.text
}

function recipientIn(fields: ReadonlyMap<string, Entry>, letter: Parts): string {
  const named = [...fields].find(([name]) =>
    /^(?:destinataire|a l'attention|pour|interlocut|a$)/.test(name),
  )?.[1].value
  const attention = letter.find(({ title }) => /^a l'attention/.test(titleName(title.text)))
  const [, told] = /:\s*(.+)$/u.exec(attention?.title.text ?? '') ?? []
  return named ?? told ?? ''
}

function subjectIn(letter: Parts, fields: ReadonlyMap<string, Entry>): string | undefined {
  const titles = letter.flatMap(({ title, below }) => [title, ...below])
  const title = titles.find(({ text }) => /^objet\b/i.test(text))
  const [, told] = /^objet\s*:\s*(.+)$/iu.exec(title?.text ?? '') ?? []
  const under = letter.find(({ title: own, below }) =>
    /^objet$/i.test((below.at(-1) ?? own).text.trim()),
  )
  return (
    told ?? under?.entries[0]?.text ?? [...fields].find(([name]) => name === 'objet')?.[1].value
  )
}

function numberIn(text: string, fields: ReadonlyMap<string, Entry>): Pick<Proposal, 'number'> {
  const number = [...fields].find(([name]) => /^(?:ref|reference|numero|n)\b/.test(name))?.[1].value
  const told = number === undefined || number === '' ? offerNumber(text) : number
  return told === undefined ? {} : { number: told }
}

/** The words of the letter itself, and what is said of the context before the first section. */
function backgroundOf(
  letter: Parts,
  header: readonly Group[],
  isHeader: (group: Group) => boolean,
) {
  const subject = subjectIn(letter, new Map())
  const lines = [
    ...header.filter(group => !isHeader(group)).flatMap(({ entries }) => entries),
    ...letter.flatMap(({ entries }) => entries),
  ].map(wholeText)
  const text = lines.filter(line => line !== subject).join('\n\n')
  return text === '' ? {} : { background: text }
}
