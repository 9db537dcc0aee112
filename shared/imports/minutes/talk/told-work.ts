import { capitalised } from '../../../french/writing.ts'
import type { Entry, Title } from '../../outline/entry.ts'
import { withoutNumber } from '../../outline/sections.ts'
import { actionsOf, carriedFrom, isActionRow } from '../actions/actions.ts'
import { belowCard, cardTitled, isCard } from '../actions/cards.ts'
import { listedVotes, votedRowsAmong } from '../actions/listed-votes.ts'
import {
  isBelowAction,
  isOfTheMeeting,
  isRankedAction,
  isWeighing,
  votesOf,
  type Weight,
  weighedRow,
  weighedUnder,
  weightIn,
  withWeighed,
} from '../actions/weighed-actions.ts'
import { isWeightOver, weighedItem } from '../actions/weighed-items.ts'
import {
  competitorAgain,
  competitorIn,
  competitorRow,
  competitorTitled,
  withCompetitor,
} from '../benchmark/competitors.ts'
import { strengthsListed } from '../benchmark/strengths-listed.ts'
import { turnedBenchmark } from '../benchmark/turned-benchmark.ts'
import { signedQuotes } from './speech.ts'
import { addNotes, notesOf, type ToldGroup } from './told-sections.ts'
import { sectionAmong, type Walk } from './walk.ts'

/** A title that weighs what stands below it: the heading, else the last label over it. */
export function weightOver(walk: Walk, { titles }: ToldGroup, entries: readonly Entry[]) {
  const label = titles.at(-1)
  const heading = titles.findLast(({ kind }) => kind === 'heading')
  if (label === undefined || endsWeighed(walk, label, heading, entries)) return undefined
  const own = [label, heading].flatMap(title => (title && weightIn(title)) ?? [])[0]
  const isUnder = label.kind === 'label' && isWeighing(label, entries)
  return own ?? (isUnder ? walk.weight : undefined)
}

/** « Roadmap », « Fin de l’atelier : 17 h », below actions that have their rank: it is none, nor is what follows. */
function endsWeighed(
  walk: Walk,
  label: Title,
  heading: Title | undefined,
  entries: readonly Entry[],
): boolean {
  if (heading === undefined || label === heading || weightIn(label) !== undefined) return false
  if (isRankedAction(label)) walk.ranked = heading
  else if (!isWeighing(label, entries) && (walk.ranked === heading || isOfTheMeeting(label)))
    walk.weighed = heading
  return walk.weighed === heading
}

/** Rows of known tables and signed words have fields of their own, wherever they stand. */
export function withoutRows(
  { talk, speakers, since, newId }: Walk,
  { titles, entries }: ToldGroup,
): Entry[] {
  const group = withoutNumber(titles.at(-1)?.text ?? '')
  const decidedOn = carriedFrom(titles, since)
  const { quotes, others } = signedQuotes(entries)
  const turned = turnedBenchmark(others, titles)
  talk.quotes.push(...quotes)
  for (const each of turned?.compared ?? []) withCompetitor(talk.benchmark, each)
  const rows = votedRowsAmong(others)
  const voted = [...listedVotes(others, group), ...rows.voted]
  talk.notes.push(...voted.map(({ note }) => ({ id: newId(), ...note, group })))
  const taken = [
    ...(turned?.rows ?? []),
    ...voted.map(({ entry }) => entry),
    ...rows.taken,
    ...others.filter((each, at) => isWeightOver(each, others[at + 1])),
  ]
  return others.filter(each => {
    if (taken.includes(each)) return false
    const action = weighedRow(each) ?? weighedItem(each)
    const competitor = competitorRow(each, titles)
    const votes = action && votesOf(each)
    if (votes !== undefined)
      talk.notes.push({ id: newId(), text: action?.title ?? '', group, votes })
    if (action !== undefined) withWeighed(talk.matrix, action)
    else if (competitor !== undefined) withCompetitor(talk.benchmark, competitor)
    else if (isActionRow(each))
      talk.actions.push(
        ...actionsOf(each, { speakers, since }).map(told => ({ ...told, ...decidedOn })),
      )
    else return true
    return false
  })
}

/** An action that says its own impact and effort, where no title over it weighs it. */
export function readCard({ talk, weight }: Walk, group: ToldGroup): boolean {
  const label = group.titles.at(-1)
  if (label === undefined || weight !== undefined || !isCard(group)) return false
  const below = belowCard(group.entries)
  const own = group.entries.filter(each => !below.includes(each))
  const section = sectionAmong(group.titles) ?? label
  const over = group.titles.findLast(each => each.kind === 'heading' && each !== section)
  withWeighed(talk.matrix, { ...whenIn(over), ...cardTitled(label, own) })
  if (below.length > 0) addNotes(talk.sections, section, section, notesOf(group, below))
  return true
}

/** « Avant la fin de l’année », over the cards: what says when they are done, where they have no rank. */
function whenIn(over: Title | undefined): { priority?: string } {
  if (over === undefined) return {}
  const isShouted = over.text === over.text.toUpperCase()
  return { priority: isShouted ? capitalised(over.text.toLowerCase()) : over.text }
}

/** Competitors, and actions that are weighed. */
export function readWeighed(walk: Walk, group: ToldGroup, entries: readonly Entry[]): boolean {
  const { talk, weight } = walk
  const label = group.titles.at(-1)
  if (label === undefined) return false
  const competitor = competitorIn(label, entries)
  const again = competitorAgain(talk.benchmark, label, entries)
  if (readStrengths(walk, group, entries)) return true
  if (again >= 0) completeCompetitor(walk, again, group, entries)
  else if (competitor !== undefined) talk.benchmark.push(competitorTitled(competitor, entries))
  else if (weight !== undefined) readActions(walk, group, entries, weight)
  return again >= 0 || competitor !== undefined || weight !== undefined
}

/** A list of those that were compared, with what each does well and badly. */
function readStrengths({ talk }: Walk, group: ToldGroup, entries: readonly Entry[]): boolean {
  const items = entries.filter(({ kind }) => kind === 'item')
  const others = entries.filter(each => !items.includes(each))
  const listed = strengthsListed(talk.benchmark, items)
  const section = sectionAmong(group.titles)
  for (const each of listed) withCompetitor(talk.benchmark, each)
  if (listed.length > 0 && others.length > 0 && section !== undefined)
    addNotes(talk.sections, section, section, notesOf(group, others))
  return listed.length > 0
}

/** A paragraph below an action that has its rank is said of none. */
function readActions(
  { talk }: Walk,
  group: ToldGroup,
  entries: readonly Entry[],
  weight: Weight,
): void {
  const label = group.titles.at(-1)
  if (label === undefined) return
  const others = isRankedAction(label) ? entries.filter(isBelowAction) : []
  const told = entries.filter(each => !others.includes(each))
  for (const action of weighedUnder(label, told, weight)) withWeighed(talk.matrix, action)
  const section = sectionAmong(group.titles)
  if (others.length > 0) addNotes(talk.sections, section, section ?? label, notesOf(group, others))
}

/** What is listed under its name joins its marks; what is told below the list is said of them all. */
function completeCompetitor(
  { talk }: Walk,
  at: number,
  group: ToldGroup,
  entries: readonly Entry[],
): void {
  const known = talk.benchmark[at]
  const section = sectionAmong(group.titles)
  const listed = entries.filter(({ kind }) => kind === 'item')
  const others = entries.filter(each => !listed.includes(each))
  if (known === undefined) return
  const { scores, ...more } = competitorTitled(known.name, listed)
  talk.benchmark[at] = { ...known, ...more, scores: { ...known.scores, ...scores } }
  if (others.length > 0 && section !== undefined)
    addNotes(talk.sections, section, section, notesOf(group, others))
}
