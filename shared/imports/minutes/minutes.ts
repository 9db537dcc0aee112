import type { Meeting } from '../../domain/meeting.ts'
import { type Entry, type Group, type Title, wholeText } from '../entry.ts'
import { earliestDate } from '../french-dates.ts'
import { leadingTitles } from '../leading-titles.ts'
import { outline } from '../outline.ts'
import type { Left } from '../reading.ts'
import { isHeaderField } from '../report/header.ts'
import { type Section, sectionsOf } from '../sections.ts'
import { withoutSignature } from '../signature-block.ts'
import { actionsOf } from './actions.ts'
import { agendaItem } from './agenda.ts'
import { decisionsOf } from './decisions.ts'
import { feedbackOf } from './feedback.ts'
import { readMinutesHeader } from './minutes-header.ts'
import { participantsIn } from './participants.ts'
import { type MinutesTopic, minutesSections } from './section-names.ts'
import { readTalk } from './talk.ts'
import { type ToldGroup, withLines } from './told-sections.ts'

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
  const leading = leadingTitles(groups)
  const { sections } = sectionsOf(groups, minutesSections)
  const about = (topic: MinutesTopic) =>
    sections.filter(each => each.topic === topic).flatMap(({ entries }) => entries)
  const strayed = about('participants').filter(isHeaderField)
  const over = [...groups.filter(each => isOver(each, leading)), { titles: [], entries: strayed }]
  const { clientName, left, ...head } = readMinutesHeader(groups, { over, leading, anchor })
  const present = about('participants').filter(each => !strayed.includes(each))
  const participants = [...head.participants, ...present.flatMap(participantsIn)]
  const speakers = [...participants.map(({ name }) => name), head.facilitator ?? []].flat()
  const taken = sections.map(({ title }) => title.line)
  const talk = readTalk(talkGroups(withLines(groups, body), leading, taken), { speakers, newId })
  const { notes, decisions, ...told } = talk
  const listed = (topic: MinutesTopic) => about(topic).filter(isListed)
  const unrecognised = [...left, ...sections.flatMap(unlistedIn)]
  const meeting: MinutesReading['meeting'] = {
    id: newId(),
    ...head,
    participants,
    agenda: listed('agenda').filter(isPoint).map(agendaItem),
    ...told,
    decisions: [...decisions, ...decisionsOf(about('decisions'))],
    actions: listed('actions').flatMap(each =>
      actionsOf(each, { speakers, since: head.date ?? anchor }),
    ),
    board: { notes },
    feedback: about('feedback').flatMap(feedbackOf),
    ...(unrecognised.length > 0 && { notes: unrecognised.map(({ line: _, ...note }) => note) }),
  }
  return { meeting, clientName, unrecognised }
}

/** Under the titles that lead, and no other. */
function isOver({ titles }: Group, leading: readonly Title[]): boolean {
  return titles.every(title => leading.includes(title))
}

/** What stands under no title of its own kind is the talk itself. */
function talkGroups(
  groups: readonly ToldGroup[],
  leading: readonly Title[],
  taken: readonly number[],
): ToldGroup[] {
  return groups
    .filter(
      group => !isOver(group, leading) && !group.titles.some(({ line }) => taken.includes(line)),
    )
    .map(group => ({ ...group, titles: group.titles.filter(title => !leading.includes(title)) }))
}

/** The last row of a table of durations sums them. */
function isPoint({ text }: Entry): boolean {
  return !/^total\b/iu.test(text)
}

/** A sentence under the actions is none of them. */
function isListed({ kind }: Entry): boolean {
  return kind !== 'paragraph'
}

/** Sentences under the agenda or the actions: « Durée totale : 4 h ». */
function unlistedIn({ topic, title, below, entries }: Section<MinutesTopic>): Left[] {
  if (topic !== 'actions' && topic !== 'agenda') return []
  const heading = (below.at(-1) ?? title).text
  return entries
    .filter(each => !isListed(each))
    .map(each => ({ heading, line: each.line, text: wholeText(each) }))
}
