import type { Meeting } from '../../domain/meeting.ts'
import { cellOf } from '../column-names.ts'
import { type Entry, type Group, wholeText } from '../entry.ts'
import { folded } from '../folded.ts'
import { earliestDate, firstDateSpan } from '../french-dates.ts'
import { leadingTitles, nameUnderTitle, withoutKind } from '../leading-titles.ts'
import { nameInTitle } from '../name-in-title.ts'
import { outline } from '../outline.ts'
import { membersOf, peopleIn } from '../person.ts'
import type { Left } from '../reading.ts'
import { isHeaderField, readDocumentHeader } from '../report/header.ts'
import { progressIn } from '../report/states.ts'
import { sectionsOf } from '../sections.ts'
import { withoutSignature } from '../signature-block.ts'
import { agendaItem } from './agenda.ts'
import { decisionOf } from './decisions.ts'
import { type MinutesTopic, minutesSections } from './section-names.ts'
import { readTalk } from './talk.ts'

export type MinutesReading = {
  readonly meeting: Omit<Meeting, 'clientId'>
  readonly clientName: string
  readonly unrecognised: readonly Left[]
}

type Surroundings = { readonly newId: () => string; readonly today: string }

/** Minutes of a workshop or a meeting, in Markdown or plain text. */
export function readMinutes(text: string, { newId, today }: Surroundings): MinutesReading {
  const { body } = withoutSignature(text)
  const groups = outline(body)
  const anchor = earliestDate(text) ?? today
  const { sections } = sectionsOf(groups, minutesSections)
  const leading = leadingTitles(groups)
  const isHeader = ({ titles }: Group) => titles.every(title => leading.includes(title))
  const strayed = sections
    .filter(({ topic }) => topic === 'participants')
    .flatMap(({ entries }) => entries.filter(isHeaderField))
  const head = readDocumentHeader(
    [...groups.filter(isHeader), { titles: [], entries: strayed }],
    anchor,
  )
  const since = head.date ?? anchor
  const about = (topic: MinutesTopic) =>
    sections.filter(each => each.topic === topic).flatMap(({ entries }) => entries)
  const field = (pattern: RegExp) =>
    [...head.fields].find(([name]) => pattern.test(name))?.[1].value
  const present = field(/^(?:presents?|participants?|etaient presents)/)
  const participants = [
    ...(present === undefined ? [] : peopleIn(present)),
    ...about('participants')
      .filter(each => !strayed.includes(each))
      .flatMap(membersOf),
  ]
  const facilitator = field(/^(?:anim|facilit)/)
  const led =
    facilitator === undefined ? undefined : (peopleIn(facilitator)[0]?.name ?? facilitator)
  const speakers = [...participants.map(({ name }) => name), ...(led === undefined ? [] : [led])]
  const talk = readTalk(
    talkGroups(
      groups,
      isHeader,
      sections.map(({ title }) => title.line),
    ),
    speakers,
    newId,
  )
  const leftOver = [
    ...head.left,
    ...[...about('actions'), ...about('agenda')]
      .filter(each => !isListed(each))
      .map(each => ({ line: each.line, text: wholeText(each) })),
  ]
  const hours = field(/^(?:horaires?|heures?)/) ?? field(/^debut/)
  const place = field(/^lieu|^ou\b|^endroit/)
  const { notes: onBoard, ...told } = talk
  const meeting: MinutesReading['meeting'] = {
    id: newId(),
    kind: kindIn(`${field(/^type|^nature/) ?? ''} ${head.title ?? ''}`),
    title: field(/^type|^objet|^sujet/) ?? withoutKind(head.title ?? 'Compte-rendu'),
    ...(head.date !== undefined && { date: head.date }),
    ...hoursIn(hours, field(/^fin$/), groups),
    ...(place !== undefined && { place }),
    ...(led !== undefined && { facilitator: led }),
    participants,
    agenda: about('agenda').filter(isListed).filter(isPoint).map(agendaItem),
    ...told,
    decisions: [...talk.decisions, ...about('decisions').map(decisionOf)],
    actions: about('actions')
      .filter(isListed)
      .flatMap(each => actionOf(each, since)),
    board: { notes: onBoard },
    feedback: about('feedback').flatMap(feedbackOf),
    ...(leftOver.length > 0 && { notes: leftOver.map(({ text: said }) => ({ text: said })) }),
  }
  const clientName = head.client ?? nameUnderTitle(groups) ?? nameInTitle(head.title ?? '')
  return { meeting, clientName, unrecognised: leftOver }
}

/** « Horaires : 9h – 17h30 », « Fin de l’atelier : 17h30 ». */
function hoursIn(
  hours: string | undefined,
  end: string | undefined,
  groups: readonly Group[],
): Pick<Meeting, 'startsAt' | 'endsAt'> {
  const clock = /\b(\d{1,2})\s?[h:]\s?(\d{2})?(?!\d)/g
  const [startsAt, endsAt] = [...(hours ?? '').matchAll(clock)].map(clockTime)
  const closing = groups
    .flatMap(({ titles, entries }) => [...titles, ...entries])
    .find(({ text }) => /^fin d(?:u|e la|e l['’])\s?[^:]{3,20}:/iu.test(text))
  const closed = [...(end ?? closing?.text ?? '').matchAll(clock)].map(clockTime)[0]
  const last = endsAt ?? closed
  return {
    ...(startsAt !== undefined && { startsAt }),
    ...(last !== undefined && { endsAt: last }),
  }
}

function clockTime([, hours = '', minutes = '00']: RegExpExecArray): string {
  return `${hours.padStart(2, '0')}:${minutes}`
}

/** The last row of a table of durations sums them. */
function isPoint({ text }: Entry): boolean {
  return !/^total\b/iu.test(text)
}

/** A sentence under the actions is none of them. */
function isListed({ kind }: Entry): boolean {
  return kind !== 'paragraph'
}

/** What stands under no title of its own kind is the talk itself. */
function talkGroups(
  groups: readonly Group[],
  isHeader: (group: Group) => boolean,
  taken: readonly number[],
): Group[] {
  return groups
    .filter(group => !isHeader(group) && !group.titles.some(({ line }) => taken.includes(line)))
    .map(group => ({ ...group, titles: group.titles.slice(1) }))
    .filter(({ titles }) => titles.length > 0)
}

function kindIn(text: string): Meeting['kind'] {
  const words = folded(text)
  if (/workshop|atelier|seminaire|brainstorm/.test(words)) return 'workshop'
  if (/kick ?off|lancement|demarrage/.test(words)) return 'kickoff'
  return /copil|comite|pilotage|steering/.test(words) ? 'steering' : 'other'
}

function actionOf(each: Entry, anchor: string): Meeting['actions'] {
  if (each.cells === undefined) return [actionLine(each, anchor)]
  const title = cellOf(each, 'what') ?? each.cells[0]?.text
  if (title === undefined || title === '') return []
  const owner = each.cells?.find(({ column }) =>
    /^(?:responsable|qui|porteur|pilote|owner|nom)/.test(folded(column)),
  )?.text
  const when = each.cells?.find(({ column }) =>
    /^(?:deadline|echeance|date|quand|pour|delai)/.test(folded(column)),
  )?.text
  const due = firstDateSpan(when ?? '', anchor)
  const status =
    progressIn(cellOf(each, 'status') ?? '')?.status ?? (each.checked === true ? 'done' : 'todo')
  return [{ title, ...(owner !== undefined && { owner }), ...(due && { due: due.end }), status }]
}

/** « Envoyer les plans — Théo Blanc — 11 mars », in any order after what is to be done. */
function actionLine(each: Entry, anchor: string): Meeting['actions'][number] {
  const [title = '', ...told] = wholeText(each).split(/\s+[–—]\s+|\s+-\s+|\s*\|\s*/u)
  const when = told.find(text => firstDateSpan(text, anchor) !== undefined)
  const owner = told.find(text => text !== when && text.length < longestOwner)
  const others = told.filter(text => text !== when && text !== owner)
  const due = when === undefined ? undefined : firstDateSpan(when, anchor)
  return {
    title: [title, ...others].join(' – '),
    ...(owner !== undefined && { owner }),
    ...(due && { due: due.end }),
    status: each.checked === true ? 'done' : 'todo',
  }
}

const longestOwner = 40

function feedbackOf({ label, value = '', text }: Entry): Meeting['feedback'] {
  const said = (label === undefined ? text : value).replace(/^["“«]\s*|\s*["”»]$/g, '')
  return said === '' ? [] : [{ author: label ?? 'Anonyme', text: said }]
}
