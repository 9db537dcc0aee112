import { assertNever } from '../../values/assert-never.ts'
import { memoryOf, nextRank } from '../scene/record-memory.ts'
import type { Told } from '../scene/scene.ts'
import { RecordTexts, type Said } from './record-texts.ts'
import { searchedTogether } from './searched-together.ts'

export type { Said } from './record-texts.ts'

/** Every text of the record behind a document, in reading order. */
export function saidIn(told: Told): Said[] {
  const { record } = textsOf(told)
  return record.texts.map((_, rank) => record.at(rank))
}

/**
 * Those whose text, as it is written, may hold what is looked for: the others are read no further. A first
 * look hides nothing that the rule would find, and decides nothing.
 */
export function saidLike(told: Told, rough: RegExp): Said[] {
  const { record, search } = textsOf(told)
  return search(rough).map(rank => record.at(rank))
}

/** Those that hold a pattern, where that is the question itself: « avenant » says why. */
export function saidWith(told: Told, pattern: RegExp): Said[] {
  return saidLike(told, pattern)
}

/** A first look at the folded words: a long list of them is found faster without its accents. */
export function wordsLike(told: Told, rough: RegExp): Said[] {
  const { record } = textsOf(told)
  return searchOfWords(told)(rough).map(rank => record.at(rank))
}

const searchOfWords = onceForEachRecord(told => searchedTogether(textsOf(told).record.words))

/** A first look at those that tell a figure, for rules that reckon: half of the texts tell none. */
export function figuresLike(told: Told, rough: RegExp): Said[] {
  const { figures, search } = figuresOf(told)
  return search(rough).flatMap(rank => figures[rank] ?? [])
}

/** All that tell a figure. */
export function figuresSaid(told: Told): readonly Said[] {
  return figuresOf(told).figures
}

const figuresOf = onceForEachRecord(told => {
  const figures = saidLike(told, /\d/)
  return { figures, search: searchedTogether(figures.map(({ text }) => text)) }
})

/** Two dozen rules read the same texts, check after check: they are gathered once for each record. */
const textsOf = onceForEachRecord(told => {
  const record = new RecordTexts(recordOf(told))
  return { record, search: searchedTogether(record.texts) }
})

/** What is worked out of a record is kept with it, check after check. */
export function onceForEachRecord<Answer, Document extends Told = Told>(
  answerFor: (told: Document) => Answer,
): (told: Document) => Answer {
  const rank = nextRank()
  return told => {
    const memory = told.memory ?? memoryOf(recordOf(told))
    const kept = memory[rank] as { readonly answer: Answer } | undefined
    if (kept !== undefined) return kept.answer
    const answer = answerFor(told)
    memory[rank] = { answer }
    return answer
  }
}

/** All of them as they are searched: folded, in one. */
export const wholeWords: (told: Told) => string = onceForEachRecord(told =>
  textsOf(told).record.words.join(' '),
)

export function recordOf(told: Told): object {
  switch (told.table) {
    case 'missions':
      return told.mission
    case 'proposals':
      return told.proposal
    case 'reports':
      return told.report
    case 'meetings':
      return told.meeting
    case 'playbooks':
      return told.playbook
    case 'clients':
      return told.sheet
    default:
      return assertNever(told)
  }
}

/** What is around the words found on their line, in whole words, short enough to be shown in one line. */
export function around(text: string, start: number, length: number): string {
  const found = text.slice(start, start + length)
  const first = start + found.length - found.trimStart().length
  const last = Math.max(first, start + found.trimEnd().length)
  const before = text.slice(0, first).split('\n').at(-1) ?? ''
  const after = text.slice(last).split('\n')[0] ?? ''
  const [head = ''] = /\S{0,20}.{0,30}$/s.exec(before.slice(-50)) ?? []
  const [tail = ''] = /^.{0,30}\S{0,20}/s.exec(after) ?? []
  const shown = (head + text.slice(first, last) + tail).replace(/\s+/g, ' ').trim()
  const isCut = [head.length < before.length, tail.length < after.length]
  return `${isCut[0] ? '…' : ''}${shown}${isCut[1] ? '…' : ''}`
}
