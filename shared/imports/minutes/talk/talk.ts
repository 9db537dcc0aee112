import { isCard } from '../actions/cards.ts'
import { withVotes } from '../actions/listed-votes.ts'
import { onOneScale } from '../benchmark/scale.ts'
import { isTalk } from './speech.ts'
import { isBoardOpen, readBoard } from './told-board.ts'
import type { ToldGroup } from './told-sections.ts'
import { readArbitrated, readDecided, readNotes, readSpeech } from './told-words.ts'
import { readCard, readWeighed, weightOver, withoutRows } from './told-work.ts'
import { type Surroundings, sectionAmong, type Talk, type Walk } from './walk.ts'

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
  const walk: Walk = { ...surroundings, talk, board: false, ...nothingOver }
  for (const [at, group] of groups.entries())
    if (!isOverCard(group, groups[at + 1])) readGroup(walk, group)
  const { notes, benchmark } = walk.talk
  return { ...walk.talk, notes: withVotes(notes), ...onOneScale(benchmark) }
}

const nothingOver = {
  weight: undefined,
  ranked: undefined,
  weighed: undefined,
  deciding: undefined,
}

/** « À faire tout de suite », over actions that tell their impact and their effort, says when they are done. */
function isOverCard({ titles, entries }: ToldGroup, next: ToldGroup | undefined): boolean {
  const label = titles.at(-1)
  const isTitle = label !== undefined && entries.length === 0 && label !== sectionAmong(titles)
  return isTitle && next !== undefined && isCard(next) && next.titles.includes(label)
}

function readGroup(walk: Walk, group: ToldGroup): void {
  const label = group.titles.at(-1)
  const entries = withoutRows(walk, group)
  if (label === undefined || (group.entries.length > 0 && entries.length === 0)) return
  const section = sectionAmong(group.titles)
  walk.board = isBoardOpen(walk, label, section, entries)
  walk.weight = weightOver(walk, group, entries)
  if (label === section || isTalk(label, walk.speakers)) walk.deciding = undefined
  const isTaken =
    readCard(walk, { ...group, entries }) ||
    readWeighed(walk, group, entries) ||
    readArbitrated(walk, group, entries) ||
    readDecided(walk, group, entries) ||
    readSpeech(walk, group, entries) ||
    readBoard(walk, group, entries)
  if (!isTaken) readNotes(walk, group, entries)
}
