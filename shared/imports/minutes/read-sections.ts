import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Entry } from '../outline/entry.ts'
import { actionsOf, type Known } from './actions/actions.ts'
import { agendaItem, isPoint, isTimed } from './agenda.ts'
import { isBesideDecisions, withoutQuotes } from './decisions/beside-decisions.ts'
import { decidedOnce, withRecap } from './decisions/decided-once.ts'
import { decisionsOf, isDecision } from './decisions/decisions.ts'
import { type MinutesParts, type MinutesSection, saidAbout } from './divided-minutes.ts'
import type { MinutesHead } from './headed-minutes.ts'
import { readRound } from './talk/feedback.ts'
import { headTitles, isSpoken, talkGroups } from './talk/groups.ts'
import { readTalk } from './talk/talk.ts'
import { type ToldGroup, withLines } from './talk/told-sections.ts'
import { isAction, isBeside, isListed, isSaidBy } from './unlisted.ts'

export type MinutesLists = {
  readonly sections: readonly MinutesSection[]
  /** « **Odile (conclusion) :** » under « Décisions »: what somebody says there is no list. */
  readonly spoken: readonly MinutesSection[]
  readonly quotes: Meeting['quotes']
}

export type MinutesTold = Pick<
  Meeting,
  | 'agenda'
  | 'sections'
  | 'quotes'
  | 'benchmark'
  | 'benchmarkScale'
  | 'matrix'
  | 'decisions'
  | 'actions'
  | 'board'
  | 'feedback'
>

/** Lists and talk apart, once it is known who may speak. */
export function listsIn({ sections }: MinutesParts, { speakers }: Known): MinutesLists {
  const spoken = sections.filter(each => isSpoken(each, speakers))
  const others = sections.filter(each => !spoken.includes(each))
  return { spoken, ...withoutQuotes(others, speakers) }
}

/** What was on the agenda, said, decided and left to do. */
export function readMinutesSections(
  parts: MinutesParts,
  lists: MinutesLists,
  { known, hours }: MinutesHead,
  newId: () => string,
): MinutesTold {
  const { notes, decisions, actions, ...talk } = readTalk(talkIn(parts, lists), { ...known, newId })
  return {
    agenda: agendaIn(saidAbout(parts, 'agenda')),
    ...talk,
    quotes: [...talk.quotes, ...lists.quotes],
    decisions: decidedOnce(withRecap(decisions, decisionsListed(lists, known, hours))),
    actions: [...actions, ...actionsListed(lists, known)],
    board: { notes },
    feedback: feedbackIn(parts, known),
  }
}

function talkIn(
  { groups, body, leading }: MinutesParts,
  { sections, spoken }: MinutesLists,
): ToldGroup[] {
  const titles = [...sections.map(({ title }) => title), ...headTitles(groups)]
  const taken = titles.map(({ line }) => line)
  return talkGroups(withLines(groups, body), leading, { taken, spoken })
}

function agendaIn(entries: readonly Entry[]): Meeting['agenda'] {
  return entries
    .filter(each => isListed(each) || isTimed(each))
    .filter(isPoint)
    .map(agendaItem)
}

/** « Points reportés », « Prochain comité », « Début » stand under « Décisions et actions », and are none. */
function decisionsListed(
  { sections }: MinutesLists,
  { speakers }: Known,
  hours: ReadonlySet<number>,
): Meeting['decisions'] {
  return sections
    .filter(each => each.topic === 'decisions' && !isBeside(each))
    .map(({ entries }) => entries.filter(({ line }) => !hours.has(line)))
    .flatMap(entries => decidedIn(entries, speakers))
}

/** « Décisions prises aujourd’hui : » announces them. */
function decidedIn(entries: readonly Entry[], speakers: readonly string[]): Meeting['decisions'] {
  return decisionsOf(
    entries
      .filter(each => !(isDecision(each) && each.value === '' && each.children.length === 0))
      .filter(each => !isBesideDecisions(each, entries, speakers)),
  )
}

function actionsListed({ sections }: MinutesLists, known: Known): Meeting['actions'] {
  return sections
    .filter(each => each.topic === 'actions' && !isBeside(each))
    .flatMap(({ entries }) => entries)
    .filter(each => isAction(each, known))
    .flatMap(each => actionsOf(each, known))
}

/** The round, and « Anne : "On avance." » below the actions. */
function feedbackIn(parts: MinutesParts, known: Known): Meeting['feedback'] {
  const said = saidAbout(parts, 'actions').filter(each => isSaidBy(each, known))
  return readRound([...saidAbout(parts, 'feedback'), ...said], known.speakers).feedback
}
