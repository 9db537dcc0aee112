import { headerField, isFieldName } from './field-names.ts'
import { isPhaseTitle } from './phase-title.ts'
import { topicsNamed, withoutNumber } from './section-names.ts'
import { topicHinted } from './title-hints.ts'

/** The Markdown that a text means, and the line of the text that each of its lines comes from. */
export type Markup = { readonly markdown: string; readonly lineOf: (line: number) => number }

/**
 * Text as Markdown reads it in the way its author meant: titles typed in capitals, underlined or
 * numbered become headings, typed bullets become lists, and a label on its own line ends the list
 * above it. Markdown comes out as it went in, but for lines that stood too close together.
 */
export function asMarkdown(text: string): Markup {
  const lines = text.split('\n')
  const written: { text: string; line: number }[] = []
  const titles = headingsOf(lines)
  let fence = false
  lines.forEach((original, index) => {
    if (/^\s*(?:```|~~~)/.test(original)) fence = !fence
    const depth = titles.get(index)
    const previous = written.at(-1)?.text ?? ''
    const next = fence
      ? original
      : rewritten(original, depth, lines[index - 1], titles.get(index - 1))
    if (next === undefined) return
    if (!fence && needsGap(previous, next)) written.push({ text: '', line: index + 1 })
    written.push({ text: next, line: index + 1 })
  })
  return {
    markdown: written.map(line => line.text).join('\n'),
    lineOf: line => written[line - 1]?.line ?? lines.length,
  }
}

/** Nothing for the line that underlines a heading, which has done its work. */
function rewritten(
  line: string,
  depth: number | undefined,
  above: string | undefined,
  depthAbove: number | undefined,
): string | undefined {
  if (depth !== undefined) return `${'#'.repeat(depth)} ${titleWords(line)}`
  if (isRule(line)) {
    if (depthAbove !== undefined) return undefined
    return above === undefined || above.trim() === '' || isUnderlinable(above)
      ? line
      : `\n${line}`.slice(1)
  }
  return withMarkdownBullet(line)
}

const typedBullet =
  /^(\s*)(?:[•·‣◦▪▫■□●○◆◇►▶➢➤➔→–—✓✔✅☑✗❌⚠]\ufe0f?|o(?=\t| {2}))[ \t\u00a0]*(?=\S)/u
const typedLetter = /^(\s*)(?:[a-h]|[ivx]{1,4})\)\s+(?=\S)/
const typedNumber = /^(\s*)(\d{1,2})(?:°|\/(?!\d)|\s[-–—])\s+(?=\S)/

function withMarkdownBullet(line: string): string {
  return line
    .replace(typedBullet, '$1- ')
    .replace(typedLetter, '$1- ')
    .replace(typedNumber, '$1$2. ')
}

function isRule(line: string): boolean {
  return /^\s{0,3}(?:={3,}|-{3,}|_{3,}|~{4,}|\*{3,}|[─━═]{3,})\s*$/u.test(line)
}

/** Markdown takes a paragraph above a rule for a heading: only a short line with nothing to say is one. */
function isUnderlinable(line: string): boolean {
  const words = line.trim()
  return (
    words.length <= longestTitle &&
    !/[.;,:!?]$|\s:\s/.test(words) &&
    !isItem(line) &&
    !words.startsWith('|')
  )
}

const longestTitle = 80

function titleWords(line: string): string {
  return line
    .trim()
    .replace(/^(?:[=\-_~*#[\]<>|─━═\s]+)(?=[\p{L}\p{N}])/u, '')
    .replace(/[=\-_~*#[\]<>|─━═:\s]+$/u, '')
}

/** A blank line is missing between the two: a new thing begins where Markdown would go on with the last. */
function needsGap(above: string, line: string): boolean {
  if (above.trim() === '' || line.trim() === '') return false
  if (isTableRow(line)) return !isTableRow(above)
  if (isTableRow(above)) return true
  if (isRule(line)) return !line.includes('=') && !isUnderlinable(above)
  if (isItem(line)) return !isItem(above) && /^\s*\d/.test(line)
  if (/^\s/.test(line)) return false
  if (isLabelLine(line) || isLabelLine(above)) return true
  return isItem(above) || startsWithField(line) ? !continuesItem(above, line) : false
}

function isTableRow(line: string): boolean {
  return /^\s*\|.*\|\s*$/.test(line)
}

function isItem(line: string): boolean {
  return /^\s*(?:[-*+]|\d{1,3}[.)])\s+\S/.test(line)
}

function isLabelLine(line: string): boolean {
  return (
    /^.{1,90}:(?:\*\*|__)?\s*$/.test(line) || /^(?:\*\*|__)[^*_]+(?:\*\*|__)\s*:?\s*$/.test(line)
  )
}

function startsWithField(line: string): boolean {
  const label = /^(?:\*\*|__)?([^:]{2,50}?)\s*:/.exec(line)?.[1]
  return label !== undefined && isFieldName(label)
}

function continuesItem(above: string, line: string): boolean {
  return above.length > 55 && /^[\p{Ll}(«]/u.test(line) && !/[.;:]$/.test(above)
}

/** The lines that are headings though they have no `#`, with their depth. */
function headingsOf(lines: readonly string[]): Map<number, number> {
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
  const isLesser = isUnderlined(index, '-') && lines.some((_, at) => isUnderlined(at, '='))
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
  if (isTypedPhase(lines, index)) return true
  if (/\s:\s|:\s*$/.test(line.trim()) && !/^\W*\d/.test(line)) return false
  if (isCapitals(withoutNumber(words))) return true
  if (!/:\s+\S/.test(withoutNumber(words)) && topicsNamed(words).length > 0) return true
  return isTypedTitle(lines, index) || followsRank(lines, index, lastRank)
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
  return isOver && topics.includes('budget')
}

/** Alone after a blank line, over its text, in words that tell what the text is about. */
function isTypedTitle(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').trim()
  const above = lines.slice(0, index).findLast(each => each.trim() !== '') ?? ''
  const isAlone = (lines[index - 1] ?? '').trim() === '' && !isItem(line) && !/[:\d|]/.test(line)
  if (isLabelLine(above) || /^#{1,6}\s/.test(above)) return false
  const [below = ''] = lines.slice(index + 1).filter(each => each.trim() !== '')
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
  const around = [lines.slice(index + 1), lines.slice(0, index).toReversed()]
  const [next, previous] = around.map(side => itemRank(side.find(line => line.trim() !== '')))
  const isClose = (lines[index - 1] ?? '').trim() !== ''
  return next === rank + 1 || (isClose && previous === rank - 1)
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
    !/\d{3}/.test(words) &&
    /\p{L}{4}/u.test(words)
  )
}
