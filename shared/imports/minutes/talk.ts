import type { Meeting } from '../../domain/meeting.ts'
import { type Entry, type Group, type Title, wholeText } from '../entry.ts'
import { titleName } from '../sections.ts'
import { cardTitled, isCard } from './action-cards.ts'
import { actionsOf, carriedFrom, isActionRow, type Known } from './actions.ts'
import { arbitrated, isArbitration } from './arbitrations.ts'
import { type Marks, onOneScale } from './benchmark-scale.ts'
import {
  closesBoard,
  clusteredNotes,
  isBoard,
  isCluster,
  isClustered,
  notesUnder,
  opensBoard,
  votedRows,
} from './board-notes.ts'
import { competitorIn, competitorRow, competitorTitled } from './competitors.ts'
import {
  decidedAmong,
  decidedInline,
  decisionsOf,
  decisionsUnder,
  decisionTitled,
  isDecision,
  isReason,
  withReasons,
} from './decisions.ts'
import { isSaid, isTalk, outsiderIn, quoteIn, signedQuotes, speakerOf, unquoted } from './speech.ts'
import { toldInProse } from './told-in-prose.ts'
import { addNotes, notesOf, type ToldGroup } from './told-sections.ts'
import {
  isWeighing,
  type Weight,
  weighedRow,
  weighedUnder,
  weightIn,
  withWeighed,
} from './weighed-actions.ts'

type Said = Pick<Meeting, 'sections' | 'quotes' | 'decisions' | 'matrix' | 'actions'> & {
  readonly notes: Meeting['board']['notes']
}
export type Talk = Said & Marks

type Surroundings = Known & { readonly newId: () => string }

/** What was told so far, and what the titles above announced. */
type Walk = Surroundings & {
  readonly talk: Said & { readonly benchmark: Meeting['benchmark'] }
  board: boolean
  weight: Weight | undefined
  deciding: Title | undefined
}

/** What was said, title by title: told content, quotes, decisions, competitors, weighed actions, notes on the board. */
export function readTalk(groups: readonly ToldGroup[], surroundings: Surroundings): Talk {
  const talk = {
    sections: [],
    quotes: [],
    decisions: [],
    benchmark: [],
    matrix: [],
    actions: [],
    notes: [],
  }
  const walk: Walk = { ...surroundings, talk, board: false, weight: undefined, deciding: undefined }
  for (const group of groups) readGroup(walk, group)
  return { ...walk.talk, ...onOneScale(walk.talk.benchmark) }
}

function readGroup(walk: Walk, group: ToldGroup): void {
  const label = group.titles.at(-1)
  const entries = withoutRows(walk, group)
  if (label === undefined || (group.entries.length > 0 && entries.length === 0)) return
  const section = sectionAmong(group.titles)
  walk.board = isBoardOpen(walk, label, section)
  walk.weight = weightOver(walk, group, entries)
  if (label === section || isTalk(label, walk.speakers)) walk.deciding = undefined
  const isTaken =
    readCard(walk, { ...group, entries }) ||
    readWeighed(walk, label, entries) ||
    readArbitrated(walk, group, entries) ||
    readDecided(walk, label, entries) ||
    readSpeech(walk, group, entries) ||
    readBoard(walk, group, entries)
  if (!isTaken) readNotes(walk, group, entries)
}

/** What is told in « Échanges » is told under the titles below it. */
function sectionAmong(titles: readonly Title[]): Title | undefined {
  const [first, second] = titles.filter(({ kind }) => kind === 'heading')
  const isVague =
    first !== undefined &&
    /^(?:echanges|discussions?|debats?|deroulement|compte rendu)$/.test(titleName(first.text))
  return isVague ? (second ?? first) : first
}

function isBoardOpen({ board }: Walk, label: Title, section: Title | undefined): boolean {
  if (closesBoard(label)) return false
  return opensBoard(label) || (board && label !== section)
}

/** A title that weighs what stands below it: the heading, else the last label over it. */
function weightOver({ weight }: Walk, { titles }: ToldGroup, entries: readonly Entry[]) {
  const label = titles.at(-1)
  const heading = titles.findLast(({ kind }) => kind === 'heading')
  const own = [label, heading].flatMap(title => (title && weightIn(title)) ?? [])[0]
  const isUnder = label?.kind === 'label' && isWeighing(label, entries)
  return own ?? (isUnder ? weight : undefined)
}

/** Rows of known tables and signed words have fields of their own, wherever they stand. */
function withoutRows({ talk, speakers, since }: Walk, { titles, entries }: ToldGroup): Entry[] {
  const decidedOn = carriedFrom(titles, since)
  const { quotes, others } = signedQuotes(entries)
  talk.quotes.push(...quotes)
  return others.filter(each => {
    const [action, competitor] = [weighedRow(each), competitorRow(each)]
    if (action !== undefined) withWeighed(talk.matrix, action)
    else if (competitor !== undefined) talk.benchmark.push(competitor)
    else if (isActionRow(each))
      talk.actions.push(
        ...actionsOf(each, { speakers, since }).map(told => ({ ...told, ...decidedOn })),
      )
    else return true
    return false
  })
}

/** An action that says its own impact and effort, where no title over it weighs it. */
function readCard({ talk, weight }: Walk, group: Group): boolean {
  const label = group.titles.at(-1)
  if (label === undefined || weight !== undefined || !isCard(group)) return false
  withWeighed(talk.matrix, cardTitled(label, group.entries))
  return true
}

/** Competitors, and actions that are weighed. */
function readWeighed({ talk, weight }: Walk, label: Title, entries: readonly Entry[]): boolean {
  const competitor = competitorIn(label, entries)
  if (competitor !== undefined) talk.benchmark.push(competitorTitled(competitor, entries))
  else if (weight !== undefined) talk.matrix.push(...weighedUnder(label, entries, weight))
  return competitor !== undefined || weight !== undefined
}

/** What was noted on the board, by group. */
function readBoard(
  { talk, board, newId }: Walk,
  { titles }: ToldGroup,
  all: readonly Entry[],
): boolean {
  const { decisions, others: entries } = decidedInline(all)
  // What is decided under a table is decided by it: the table is no cluster of notes.
  const told = entries.some(({ kind }) => kind === 'row') ? all : entries
  const label = titles.at(-1)
  const voted = votedRows(told)
  const isOnBoard = titles.some(each => each !== label && isBoard(each)) && entries.length > 0
  if (label === undefined) return false
  if (voted !== undefined) talk.notes.push(...notesUnder(label, voted, newId))
  else if (board && isClustered(entries)) talk.notes.push(...clusteredNotes(entries, newId))
  else if ((board && isCluster(told, talk.notes.length > 0)) || isOnBoard)
    talk.notes.push(...notesUnder(label, entries, newId))
  else return false
  talk.decisions.push(...decisions)
  return true
}

/** The options that were weighed are told; what was decided among them is a decision. */
function readArbitrated({ talk }: Walk, group: ToldGroup, entries: readonly Entry[]): boolean {
  const label = group.titles.at(-1)
  if (label === undefined || !isDecision(label) || !isArbitration(entries)) return false
  talk.decisions.push(...arbitrated(label, entries))
  addNotes(talk.sections, sectionAmong(group.titles), label, notesOf(group, entries))
  return true
}

function readDecided(walk: Walk, label: Title, entries: readonly Entry[]): boolean {
  const { decisions } = walk.talk
  if (isDecision(label)) {
    decisions.push(...decisionsUnder(label, entries))
    if (entries.length === 0) walk.deciding = label
  } else if (isReason(label) && decisions.length > 0)
    decisions.push(...withReasons(decisions.pop(), entries))
  else if (walk.deciding !== undefined)
    decisions.push(decisionTitled(walk.deciding, label, entries))
  else return false
  return true
}

/** What somebody present says, decides and lists under their name. */
function readSpeech(walk: Walk, group: ToldGroup, entries: readonly Entry[]): boolean {
  const label = group.titles.at(-1)
  const author = label && (speakerOf(label.text, walk.speakers) ?? outsiderIn(label, entries))
  if (author === undefined) return false
  const said = entries.filter(isSaid)
  walk.talk.quotes.push(...said.map(each => ({ author, text: unquoted(each.text) })))
  const inline = decidedInline(entries.filter(each => !said.includes(each)))
  walk.talk.decisions.push(...inline.decisions)
  const told = inline.others
  const decided = decidedAmong(told)
  walk.talk.decisions.push(...decided.map(each => ({ title: wholeText(each) })))
  const others = told.filter(each => !decided.includes(each))
  const named = { text: author, line: label?.line ?? 0, depth: 7, kind: 'label' as const }
  if (others.length > 0)
    addNotes(walk.talk.sections, sectionAmong(group.titles), named, notesOf(group, others))
  return true
}

function readNotes(
  { talk, speakers, since }: Walk,
  group: ToldGroup,
  entries: readonly Entry[],
): void {
  const label = group.titles.at(-1)
  if (label === undefined) return
  const { decisions, others } = decidedInline(entries)
  const told = others.filter(each => {
    const quotes = quoteIn(each, speakers)
    talk.quotes.push(...quotes)
    return quotes.length === 0
  })
  const listed = decidedAmong(told)
  const rest = told.filter(each => !listed.includes(each) && !announcesDecisions(each, listed))
  const prose = rest.map(each => toldInProse(each, { speakers, since }))
  talk.decisions.push(
    ...decisions,
    ...decisionsOf(listed),
    ...prose.flatMap(each => each.decisions),
  )
  talk.actions.push(...prose.flatMap(({ actions }) => actions))
  const section = sectionAmong(group.titles)
  const isHollow = rest.length === 0 && announcesTalk(label, speakers)
  if (isHollow && label !== section) return
  addNotes(talk.sections, section, label, notesOf(group, rest))
}

/** « **Discussion** » or a name over words that were taken says nothing more. */
function announcesTalk({ text }: Title, speakers: readonly string[]): boolean {
  return (
    speakerOf(text, speakers) !== undefined ||
    /^(?:discussions?|echanges?|debats?|verbatims?|reactions?|decisions?(?: prises?| actees?| collectives?)?)$/.test(
      titleName(text),
    )
  )
}

function announcesDecisions(each: Entry, listed: readonly Entry[]): boolean {
  return listed.length > 0 && each.value === '' && isDecision(each)
}
