import type { Entry, Title } from '../../outline/entry.ts'
import { decidedInline } from '../decisions/decisions.ts'
import {
  areCounts,
  closesBoard,
  clusteredNotes,
  isBoard,
  isCluster,
  isClustered,
  notesByFamily,
  notesUnder,
  opensBoard,
  tellsOfBoard,
  votedRows,
} from './board-notes.ts'
import { addNotes, notesOf, type ToldGroup } from './told-sections.ts'
import { sectionAmong, type Walk } from './walk.ts'

export function isBoardOpen(
  { board }: Walk,
  label: Title,
  section: Title | undefined,
  entries: readonly Entry[],
): boolean {
  if (closesBoard(label)) return false
  return opensBoard(label) || tellsOfBoard(entries) || (board && label !== section)
}

/** What was noted on the board, by group. */
export function readBoard(walk: Walk, group: ToldGroup, all: readonly Entry[]): boolean {
  const { talk, board, newId } = walk
  const { titles } = group
  const { decisions, others: entries } = decidedInline(all)
  // What is decided under a table is decided by it: the table is no cluster of notes.
  const told = entries.some(({ kind }) => kind === 'row') ? all : entries
  const label = titles.at(-1)
  const voted = votedRows(told)
  const isOnBoard = titles.some(each => each !== label && isBoard(each)) && entries.length > 0
  if (label === undefined || areCounts(entries)) return false
  const { list, below } = listOver(label, told)
  const isBegun = talk.notes.length > 0
  const families = board ? notesByFamily(label, told, newId) : undefined
  if (families !== undefined) talk.notes.push(...families)
  else if (voted !== undefined) talk.notes.push(...notesUnder(label, voted, newId))
  else if (board && isClustered(entries)) talk.notes.push(...clusteredNotes(entries, newId))
  else if ((board && isCluster(told, isBegun)) || isOnBoard)
    talk.notes.push(...notesUnder(label, entries, newId))
  else if (board && below.length > 0 && isCluster(list, isBegun)) {
    talk.notes.push(...notesUnder(label, list, newId))
    const section = sectionAmong(titles) ?? label
    addNotes(talk.sections, section, section, notesOf(group, below))
  } else return false
  talk.decisions.push(...decisions)
  return true
}

/** « Vote : 3 gommettes chacun », below the list of what a label names, is no note of it. */
function listOver({ kind }: Title, entries: readonly Entry[]) {
  const end = entries.findIndex(each => each.kind === 'paragraph')
  const isOver = kind === 'label' && end > 0
  return isOver
    ? { list: entries.slice(0, end), below: entries.slice(end) }
    : { list: [], below: [] }
}
