import { isPhaseTitle } from '../outline/titles/phase-title.ts'
import { headerField } from '../outline/topics/field-names.ts'
import { topicsNamed, withoutNumber } from '../outline/topics/section-names.ts'
import { topicHinted } from '../outline/topics/title-hints.ts'
import {
  isItem,
  isLabelLine,
  isRule,
  isUnderlinable,
  longestTitle,
  titleWords,
  withMarkdownBullet,
} from './typed-lines.ts'

/** The lines that are headings though they have no `#`, with their depth. */
export function headingsOf(lines: readonly string[]): Map<number, number> {
  const headings = new Map<number, number>()
  let last = 0
  let fence = false
  lines.forEach((line, index) => {
    if (/^\s*(?:```|~~~)/.test(line)) fence = !fence
    if (fence || !isTitle(lines, index, last)) return
    const { depth, rank } = numberingOf(line)
    if (rank > 0 && depth === 0) last = rank
    const isPhase = isTypedPhase(lines, index)
    headings.set(index, isPhase ? phaseDepth : depth + underlineDepth(lines, index))
  })
  const first = outermostDepth(lines, headings)
  const within = (depth: number) => Math.max(1, Math.min(6, first + depth))
  return new Map([...headings].map(([index, depth]) => [index, within(depth)]))
}

/** Deeper than the sections around it. */
const phaseDepth = 3

/** A line of dashes underlines a lesser title where others are underlined twice. */
function underlineDepth(lines: readonly string[], index: number): number {
  const isUnderlined = (at: number, mark: string) =>
    isRule(lines[at + 1] ?? '') && lines[at + 1]?.includes(mark) && (lines[at] ?? '').trim() !== ''
  const isLesser = isUnderlined(index, '-') && lines.some(line => /^\s{0,3}={3,}\s*$/.test(line))
  return isLesser ? 1 : 0
}

/** Above the headings that have their `#` when they come before them, else below. */
function outermostDepth(lines: readonly string[], headings: ReadonlyMap<number, number>): number {
  const start = lines.findIndex(line => line.trim() !== '')
  const marked = lines.flatMap((line, index) => {
    const marks = /^(#{1,6})\s/.exec(line)?.[1]
    return marks === undefined || index === start ? [] : [{ index, depth: marks.length }]
  })
  const [firstTyped] = [...headings.keys()].filter(index => index !== start)
  const [firstMarked] = marked
  if (firstMarked === undefined || firstTyped === undefined) return 2
  if (firstTyped > firstMarked.index) return 6
  const typed = [...headings].filter(([index]) => index !== start).map(([, depth]) => depth)
  return Math.min(...marked.map(({ depth }) => depth)) - 1 - Math.min(...typed)
}

function numberingOf(line: string): { depth: number; rank: number } {
  const number = /^\W*(\d{1,2})((?:\.\d{1,2})*)/.exec(line)
  return { depth: number?.[2]?.match(/\./g)?.length ?? 0, rank: Number(number?.[1] ?? 0) }
}

function isTitle(lines: readonly string[], index: number, lastRank: number): boolean {
  const line = lines[index] ?? ''
  const words = titleWords(line)
  if (isTellingTitle(lines, index)) return true
  if (words === '' || words.length > longestTitle || /^[\s#>|]|^[-*+]\s/.test(line)) return false
  if (isBoldLabel(line) || isCounted(lines, index) || /[.;,]$/.test(line.trim())) return false
  if (isRule(lines[index + 1] ?? '') && isUnderlinable(line))
    return !/^\*\*|^\d+[.)]\s.*:\s/.test(line) && isShortTitle(words)
  if (isTypedPhase(lines, index) || isDecimalTitle(lines, index)) return true
  if (/\s:\s|:\s*$/.test(line.trim()) && !/^\W*\d/.test(line)) return false
  if (isCapitals(withoutNumber(words))) return true
  if (!/:\s+\S/.test(withoutNumber(words)) && topicsNamed(words).length > 0) return true
  return isTypedTitle(lines, index) || followsRank(lines, index, lastRank)
}

/** « 2.3 Ce qui a décidé la société », alone on its line, over its text. */
function isDecimalTitle(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').trim()
  const isAlone = [index - 1, index + 1].every(at => (lines[at] ?? '').trim() === '')
  return (
    isAlone &&
    /^\d{1,2}\.\d{1,2}\.?\s+\p{Lu}/u.test(line) &&
    isShortTitle(line) &&
    !/[:.!]\s*\S*$/.test(line.slice(5))
  )
}

/** « Phase 2 - Essais (mai) » over the list of what it delivers. */
function isTypedPhase(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  return isPhaseTitle(line) && isItem(withMarkdownBullet(lines[index + 1] ?? ''))
}

/** « Enveloppe : 8 000 € » after a blank line, over indented lines that part it. */
function isTellingTitle(lines: readonly string[], index: number): boolean {
  const [, name = ''] = /^(\p{Lu}[^:]{2,40}?)\s*:\s+\S.*\d/u.exec(lines[index] ?? '') ?? []
  const topics = [...topicsNamed(name), topicHinted(name)]
  if (headerField(name) !== undefined) return false
  const below = lines[index + 1] ?? ''
  const isOver =
    (lines[index - 1] ?? '').trim() === '' && (/^\s+\S/.test(below) || (index > 0 && below === ''))
  return isOver && topics.includes('budget') && !isWithinBudget(lines, index)
}

/** The total of a section that has its own title, « 5. Budget et calendrier ». */
function isWithinBudget(lines: readonly string[], index: number): boolean {
  const above = lines.slice(0, index).findLast(line => /^(?:#{1,6}|\d{1,2}[.)])\s/.test(line)) ?? ''
  return topicsNamed(titleWords(above)).includes('budget')
}

/** Alone after a blank line, over its text, in words that tell what the text is about. */
function isTypedTitle(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '')
    .trim()
    .replace(/(?<=\p{L}\s)\(\p{Ll}[^()]*\)$/u, '')
    .trim()
  const above = nearest(lines, index, -1)
  const isAlone = (lines[index - 1] ?? '').trim() === '' && !isItem(line) && !/[:\d|]/.test(line)
  if (isLabelLine(above) || /^#{1,6}\s/.test(above)) return false
  const below = nearest(lines, index, 1)
  if (!isAlone || below === '' || line.length > longestTypedTitle) return false
  return /^\p{Lu}/u.test(line) && !/[!)…]$/.test(line) && topicHinted(line) !== undefined
}

const longestTypedTitle = 45

function isShortTitle(words: string): boolean {
  return words.split(/\s+/).length <= 10
}

function isBoldLabel(line: string): boolean {
  return /^\s*(?:\*\*|__)/.test(line)
}

/** One of the items of a numbered list, not a numbered title: the next line is the next number. */
function isCounted(lines: readonly string[], index: number): boolean {
  const rank = itemRank(lines[index])
  if (rank === undefined) return false
  const [next, previous] = [1, -1].map(step => itemRank(nearest(lines, index, step)))
  const isClose = (lines[index - 1] ?? '').trim() !== ''
  return next === rank + 1 || (isClose && previous === rank - 1)
}

/** The first filled line from here on, downwards or upwards; empty at the end. */
function nearest(lines: readonly string[], index: number, step: number): string {
  let at = index + step
  while (lines[at]?.trim() === '') at += step
  return lines[at] ?? ''
}

function itemRank(line = ''): number | undefined {
  const rank = /^\s*(\d{1,2})\s*[.)°/-](?!\d)/.exec(line)?.[1]
  return rank === undefined ? undefined : Number(rank)
}

/** Numbered like the titles before it, alone on its line. */
function followsRank(lines: readonly string[], index: number, lastRank: number): boolean {
  const line = lines[index] ?? ''
  if (lastRank === 0 || itemRank(line) !== lastRank + 1 || /:\s*\S/.test(line)) return false
  return (lines[index - 1] ?? '').trim() === '' && isShortTitle(line)
}

function isCapitals(words: string): boolean {
  const letters = words.match(/\p{L}/gu) ?? []
  return (
    letters.length >= 4 &&
    letters.every(letter => letter === letter.toUpperCase()) &&
    isShortTitle(words) &&
    !/\d{3}/.test(words.replace(/\([^()]*\)/g, '')) &&
    /\p{L}{4}/u.test(words)
  )
}
