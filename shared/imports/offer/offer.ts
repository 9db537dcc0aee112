import type { Client } from '../../domain/client.ts'
import type { Proposal } from '../../domain/proposal.ts'
import { readBriefGroups } from '../brief.ts'
import { type Entry, type Group, type Title, wholeText } from '../entry.ts'
import { earliestDate } from '../french-dates.ts'
import { nameUnderTitle } from '../leading-titles.ts'
import { outline } from '../outline.ts'
import { type Left, left } from '../reading.ts'
import { type Section, titleName } from '../sections.ts'
import { withoutSignature } from '../signature-block.ts'
import { clientName } from './client-name.ts'
import { withoutFarewell } from './farewell.ts'
import { offerNumber, readOfferHeader } from './offer-header.ts'
import { offerParts } from './offer-parts.ts'
import { readOptions } from './options.ts'
import { type Party, partiesIn } from './parties.ts'
import { readPayments, unpaidLines } from './payments.ts'
import { recipients } from './people-to.ts'
import { planLines, totalDuration, withPlanDays } from './plan-days.ts'
import { asBriefGroups, readOfferTeam, withEfforts } from './prepared-groups.ts'
import { readReferences } from './references.ts'
import type { OfferTopic } from './section-names.ts'
import { readSchedule, validityIn } from './terms.ts'
import { asWritten, nameAndAddress, sizeIn } from './told-client.ts'
import { isVersion, versionIn } from './told-version.ts'

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
  const recipient = recipientIn(head.fields, letter) || speakerOf(parties.client)
  const known =
    parties.client?.name ?? nameUnderTitle(groups) ?? clientName(head, leading, recipient)
  const author = head.authors[0] ?? parties.firm?.person
  const { name = '', ...placed } = known === undefined ? {} : nameAndAddress(asWritten(known, text))
  const written = withoutFarewell(others, head.authors)
  const told = readBriefGroups(asBriefGroups(written.kept, name), { newId, today: since })
  const planned = scheduleGroups(about('schedule'), groups)
  const timeline = readBriefGroups(planned, { newId, today: since }).mission
  const { first, others: readers } = recipients(recipient)
  const { mission } = told
  const milestones = withPlanDays({
    planned,
    others: written.kept,
    known: mission.milestones.length > 0 ? mission.milestones : timeline.milestones,
    since,
    newId,
  })
  const options = readOptions(about('investment'), newId)
  const { team } = readOfferTeam(about('team').flatMap(({ entries }) => entries))
  const validUntil = validityIn(text, since, head.date)
  const unrecognised = [
    ...head.left.filter(({ text: each }) => !isVersion(each)),
    ...told.unrecognised.filter(({ text: each }) => !/valable|valide/i.test(each)),
    ...[
      ...about('contact').flatMap(({ entries }) => entries),
      ...written.farewell,
      ...planLines(planned, milestones),
    ].map(each => left(each)),
    ...unpaidLines(about('payments'), options),
  ]
  const proposal: OfferReading['proposal'] = {
    id: newId(),
    version: versionIn(text),
    status: 'draft',
    ...(head.date !== undefined && { date: head.date }),
    ...numberIn(text, head.fields),
    ...(author !== undefined && { author }),
    recipient: first,
    subject:
      subjectIn(letter, head.fields) ??
      subtitleIn(leading, head.left) ??
      mission.title ??
      head.title ??
      '',
    ...backgroundOf(letter, header, isHeader),
    situation: [...mission.situation, ...mission.painPoints],
    trigger: mission.trigger,
    objective: mission.objective,
    secondaryObjectives: mission.secondaryObjectives,
    kpis: mission.kpis,
    phases: withEfforts(mission.phases, others),
    schedule: readSchedule(about('schedule'), since),
    milestones,
    team: team.length > 0 ? team : mission.team.firm,
    options,
    payments: readPayments(about('payments'), options),
    guarantees: about('guarantees').flatMap(({ entries }) => entries.map(wholeText)),
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
  const called = name === '' ? client.name : name
  const paragraphs = groups.flatMap(({ entries }) => entries)
  return {
    proposal,
    client: {
      ...sizeIn(paragraphs, called),
      ...client,
      ...placed,
      name: called,
      contacts: [...client.contacts, ...readers],
    },
    unrecognised,
  }
}

/** « Devis n° 18 : parcours d’intégration », else the title below the document’s own. */
function subtitleIn(
  [first, subtitle]: readonly Title[],
  lines: readonly Left[],
): string | undefined {
  const numbered = [(subtitle ?? first)?.text ?? '', ...lines.map(({ text }) => text)]
    .map(text => /\bn°\s*\S+\s*[:–—-]\s+(.{8,})$/su.exec(text)?.[1])
    .find(text => text !== undefined)
  if (numbered !== undefined) return numbered
  return subtitle?.kind === 'heading' ? subtitle.text : undefined
}

function withoutDocumentTitle(leading: readonly Title[]) {
  return (group: Group): Group => ({
    ...group,
    titles: group.titles.filter(title => !leading.includes(title)),
  })
}

function speakerOf(party: Party | undefined): string {
  return [party?.person, party?.role].filter(each => each !== undefined).join(', ')
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
    /^objet$/.test(titleName((below.at(-1) ?? own).text)),
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

function isTitled({ titles }: Group): boolean {
  return titles.some(({ kind }) => kind === 'heading')
}

/** The words of the letter itself, and what is said of the context before the first section. */
function backgroundOf(
  letter: Parts,
  header: readonly Group[],
  isHeader: (group: Group) => boolean,
) {
  const subject = subjectIn(letter, new Map())
  const lines = [
    ...header
      .filter(group => !isHeader(group) && !isTitled(group))
      .flatMap(({ entries }) => entries),
    ...letter.flatMap(({ entries }) => entries),
  ].map(wholeText)
  const text = lines.filter(line => line !== subject).join('\n\n')
  return text === '' ? {} : { background: text }
}
