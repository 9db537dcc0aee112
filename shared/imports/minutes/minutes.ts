import type { Meeting } from '../../domain/meeting/meeting.ts'
import { titlesAsWritten } from '../../french/as-written.ts'
import { bareWords } from '../../french/bare-words.ts'
import { earliestDate } from '../../french/dates/spans.ts'
import { withoutSignature } from '../header/signature-block.ts'
import type { Entry, Group, Title } from '../outline/entry.ts'
import { outline } from '../outline/outline.ts'
import type { Left } from '../outline/reading.ts'
import { type Section, sectionsOf, titleName } from '../outline/sections.ts'
import { withHeaderTold } from '../outline/titles/header-told.ts'
import { leadingTitles } from '../outline/titles/leading-titles.ts'
import { isHeaderField } from '../report/header/lines.ts'
import { withListNames } from '../text/list-names.ts'
import { withNamedBlocks } from '../text/named-blocks.ts'
import { actionsOf } from './actions/actions.ts'
import { isCard, withCardsApart } from './actions/cards.ts'
import { agendaItem, isPoint, isTimed } from './agenda.ts'
import { isBesideDecisions, withoutQuotes } from './decisions/beside-decisions.ts'
import { decidedOnce, withRecap } from './decisions/decided-once.ts'
import { withReasonsBelow } from './decisions/decision-lines.ts'
import { decisionsOf, isDecision } from './decisions/decisions.ts'
import { readMinutesHeader } from './header/minutes-header.ts'
import {
  excused,
  excusedAt,
  facilitatorAmong,
  isAway,
  isPeople,
  participantsIn,
  withWriters,
  writersIn,
} from './header/participants.ts'
import { peopleApart } from './header/people-rows.ts'
import { linesOfHours } from './header/session-hours.ts'
import { toldWhereSigned } from './header/signed-lines.ts'
import { type MinutesTopic, minutesSections } from './section-names.ts'
import type { StickyNote } from './talk/board-notes.ts'
import { readRound } from './talk/feedback.ts'
import { headTitles, isOver, isSpoken, talkGroups } from './talk/groups.ts'
import { readTalk } from './talk/talk.ts'
import { withLines } from './talk/told-sections.ts'
import { isAction, isBeside, isListed, isSaidBy, unlistedIn } from './unlisted.ts'

export type MinutesReading = {
  readonly meeting: Omit<Meeting, 'clientId'>
  readonly clientName: string
  readonly unrecognised: readonly Left[]
  /** The lines that tell when the meeting began and ended, and nothing else. */
  readonly hours: ReadonlySet<number>
}

type Surroundings = { readonly newId: () => string; readonly today: string }

/** Minutes of a workshop or a meeting, in Markdown or plain text. */
export function readMinutes(text: string, { newId, today }: Surroundings): MinutesReading {
  const { body, signature } = withoutSignature(
    withListNames(withNamedBlocks(text), name => isPart({ text: name })),
  )
  const outlined = withHeaderTold(outline(body), isPart)
    .map(withPeopleApart)
    .flatMap(withCardsApart)
  const groups = withReasonsBelow(outlined, body)
  const anchor = earliestDate(text) ?? today
  const leading = leadingTitles(groups)
  const untitled = withoutKindTitle(groups).filter(each => !isCard(each))
  const found = sectionsOf(untitled, minutesSections)
  const parts = found.sections.filter(each => !isOpeningRound(each) && !isBelowRound(each))
  const about = (topic: MinutesTopic) =>
    parts.filter(each => each.topic === topic).flatMap(({ entries }) => entries)
  const strayed = about('participants').filter(each => isHeaderField(each) || isSentTo(each))
  const { rows, others: head } = peopleApart(groups.filter(each => isOver(each, leading)))
  const over = [...head, { titles: [], entries: strayed }]
  const { clientName, left, writers, ...header } = readMinutesHeader(groups, {
    over,
    leading,
    anchor,
  })
  const listedThere = about('participants').filter(each => !strayed.includes(each))
  const present = listedThere.filter(each => isAway(each) || isPeople(each))
  const attending = [
    ...header.participants,
    ...rows.flatMap(participantsIn),
    ...present.filter(each => !isAway(each)).flatMap(participantsIn),
    ...present.filter(isAway).flatMap(excusedAt),
    ...about('excused').flatMap(participantsIn).map(excused),
  ]
  const led = header.facilitator ?? facilitatorAmong(attending)
  const participants = withWriters(attending, [...writers, ...writersIn(signature)], led)
  const speakers = [...participants.map(({ name }) => name), led ?? []].flat()
  const known = { speakers, since: header.date ?? anchor, newId }
  const spoken = parts.filter(each => isSpoken(each, speakers))
  const { sections, quotes } = withoutQuotes(
    parts.filter(each => !spoken.includes(each)),
    speakers,
  )
  const taken = [...sections.map(({ title }) => title), ...headTitles(groups)].map(
    ({ line }) => line,
  )
  const told = talkGroups(withLines(groups, body), leading, { taken, spoken })
  const talk = readTalk(told, known)
  const { notes, decisions, actions, ...others } = talk
  const saidAmong = (entries: readonly Entry[]) => entries.filter(each => isSaidBy(each, known))
  const dated = toldWhereSigned(signature, text)
  const hours = linesOfHours(groups, header)
  const unlisted = sections.flatMap(section => unlistedIn(section, known))
  const unrecognised = [...left, ...dated, ...unlisted].filter(({ line }) => !hours.has(line))
  const written = titlesAsWritten(text)
  const meeting: MinutesReading['meeting'] = {
    id: newId(),
    ...header,
    title: written(header.title),
    ...(led !== undefined && { facilitator: led }),
    participants,
    agenda: about('agenda')
      .filter(each => isListed(each) || isTimed(each))
      .filter(isPoint)
      .map(agendaItem),
    ...others,
    sections: others.sections.map(each => ({ ...each, title: written(each.title) })),
    quotes: [...others.quotes, ...quotes],
    decisions: decidedOnce(
      withRecap(
        decisions,
        sections
          .filter(isDecided)
          .map(({ entries }) => entries.filter(({ line }) => !hours.has(line)))
          .flatMap(entries => decidedIn(entries, speakers)),
      ),
    ),
    actions: [
      ...actions,
      ...sections
        .filter(section => section.topic === 'actions' && !isBeside(section))
        .flatMap(({ entries }) => entries)
        .filter(each => isAction(each, known))
        .flatMap(each => actionsOf(each, known)),
    ],
    board: { notes: notes.map(each => ({ ...each, ...groupOf(each, written) })) },
    feedback: readRound([...about('feedback'), ...saidAmong(about('actions'))], speakers).feedback,
    ...(unrecognised.length > 0 && { notes: unrecognised.map(({ line: _, ...note }) => note) }),
  }
  return { meeting, clientName, unrecognised, hours }
}

function groupOf({ group }: StickyNote, written: (title: string) => string) {
  return group === undefined ? {} : { group: written(group) }
}

/** « **Participants :** A. Roy, P. Imbert » has a field of its own. */
function isPart({ text }: Pick<Title, 'text'>): boolean {
  return minutesSections.some(({ named }) => named.test(titleName(text)))
}

/** « RELEVÉ DE DÉCISIONS » over the parts of minutes says what they are, not what stands there. */
function withoutKindTitle(groups: readonly Group[]): readonly Group[] {
  const [first] = groups.flatMap(({ titles }) => titles)
  const isOverAll = groups.some(
    ({ titles }) => titles[0] === first && titles[1]?.kind === 'heading',
  )
  const isKind =
    first !== undefined &&
    /^(?:releve|compte rendu|cr|proces verbal|pv)\b/.test(bareWords(first.text))
  if (!isKind || !isOverAll) return groups
  return groups.map(group => ({
    ...group,
    titles: group.titles.filter(title => title !== first),
  }))
}

/** « Personnes présentes » stands over names, and over none of the parts that follow. */
function withPeopleApart(group: Group): Group {
  const last = group.titles.findLastIndex(({ kind }) => kind === 'heading')
  const isAside = ({ text }: Title) =>
    /^(?:(?:personnes|membres) )?(?:presente?s?|participants?|absente?s?|excusee?s?)\b/.test(
      titleName(text),
    )
  return { ...group, titles: group.titles.filter((title, at) => at >= last || !isAside(title)) }
}

/** « Points reportés », « Prochain comité », « Début » stand under « Décisions et actions », and are none. */
function isDecided(section: Section<MinutesTopic>): boolean {
  return section.topic === 'decisions' && !isBeside(section)
}

/** « Diffusion : participants, M. Roy », below those who were there: who reads the minutes. */
function isSentTo({ label = '' }: Entry): boolean {
  return /^(?:(?:liste de )?diffusion|copies?|cc)\b/.test(bareWords(label))
}

/** « 1. Tour de table » opens the meeting: what is said there is no impression of it. */
function isOpeningRound({ topic, title }: Section<MinutesTopic>): boolean {
  return topic === 'feedback' && /^\W*1\s*[.)–—:-]/.test(title.text)
}

/** « Documents remis en séance : », below the last words of each: nobody says them. */
function isBelowRound({ topic, below }: Section<MinutesTopic>): boolean {
  const label = bareWords(below.at(-1)?.text ?? '')
  return (
    topic === 'feedback' &&
    /^(?:documents?|pieces? (?:jointes?|remises?)|annexes?|prochaine?s?|suites?|diffusion|points? (?:divers|en suspens)|questions? diverses)\b/.test(
      label,
    )
  )
}

/** « Décisions prises aujourd’hui : » announces them. */
function decidedIn(entries: readonly Entry[], speakers: readonly string[]): Meeting['decisions'] {
  return decisionsOf(
    entries
      .filter(each => !(isDecision(each) && each.value === '' && each.children.length === 0))
      .filter(each => !isBesideDecisions(each, entries, speakers)),
  )
}
