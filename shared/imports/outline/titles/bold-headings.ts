import { isInCapitals } from '../../../french/as-written.ts'
import { documentNamed } from '../../kinds/document-sort.ts'
import { isRanked, ranksOf } from './ranks.ts'

/**
 * A document whose parts are lines in bold, « **II. LE BUDGET** », with no heading of Markdown but its
 * own title: a series of ranks or of capitals says which of its lines in bold are titles, and they get
 * their `#`. Lines keep their places.
 */
export function withBoldHeadings(text: string): string {
  const lines = text.split('\n')
  const first = lines.findIndex(line => line.trim() !== '')
  const top = isMarked(lines, first) ? [] : topTitles(lines, first)
  const titles = new Map(top.map(({ at, words }) => [at, `## ${words}`]))
  if (top.length > 0) for (const { at, words } of subtitles(lines)) titles.set(at, `### ${words}`)
  const own = titleLine(lines, first, top.length > 0)
  if (own !== undefined) titles.set(first, own)
  return titles.size === 0 ? text : lines.map((line, at) => titles.get(at) ?? line).join('\n')
}

type TitleLine = { readonly at: number; readonly words: string }

/** A heading of Markdown stands below the first line. */
function isMarked(lines: readonly string[], first: number): boolean {
  return lines.some((line, at) => at > first && /^\s{0,3}#{1,6}\s/.test(line))
}

/** The title of all, in bold or in plain words above the headings. */
function titleLine(
  lines: readonly string[],
  first: number,
  hasTitles: boolean,
): string | undefined {
  const line = (lines[first] ?? '').trim()
  const words = inBold(line) ?? line
  const isTitle = hasTitles || (isMarked(lines, first) && documentNamed(words) !== undefined)
  return isTitle && isShort(lines, first, words) ? `# ${words}` : undefined
}

function isShort(lines: readonly string[], at: number, words: string): boolean {
  return (
    words.length <= longestTitle &&
    !/^#|[.;,:!?]$|\s:\s/.test(words) &&
    (isAlone(lines, at) || inBold(lines[at] ?? '') !== undefined)
  )
}

const longestTitle = 90
const fewestInSeries = 3

/** Those of ranks that follow each other, else those in capitals. */
function topTitles(lines: readonly string[], first: number): TitleLine[] {
  const bold = lines.flatMap((line, at) => (at > first ? boldLine(lines, line, at) : []))
  const ranked = bold.filter(({ words }) => isRanked(words))
  const top = isSeries(ranked) ? ranked : bold.filter(({ words }) => isShouted(words))
  const [opening] = top
  const isOver =
    opening !== undefined && !lines.slice(first + 1, opening.at).some(isPlainTitle(lines, first))
  return top.length >= fewestInSeries && isOver ? withPlainOnes(lines, top) : []
}

/** From the first on, each after the one before. */
function isSeries(titles: readonly TitleLine[]): boolean {
  const ranks = ranksOf(titles.map(({ words }) => words)) ?? []
  return (
    ranks.length >= fewestInSeries &&
    ranks.every((rank, index) => rank > (ranks[index - 1] ?? 0)) &&
    ranks[0] === 1
  )
}

/** A line of capitals that is not in bold stands over those in bold. */
function isPlainTitle(lines: readonly string[], first: number) {
  return (line: string, index: number) =>
    isAlone(lines, first + 1 + index) && isShouted(line.trim()) && !/^[-*+>|#]/.test(line.trim())
}

/** « EXEMPLES ET REPÈRES », not in bold, among parts whose titles are in capitals. */
function withPlainOnes(lines: readonly string[], top: readonly TitleLine[]): TitleLine[] {
  if (!top.every(({ words }) => isShouted(words))) return [...top]
  const plain = lines.flatMap((line, at) => {
    const isTitle =
      at > (top[0]?.at ?? 0) && isAlone(lines, at) && isShouted(line.trim()) && !/^\W/.test(line)
    return isTitle ? [{ at, words: line.trim() }] : []
  })
  return [...top, ...plain]
}

/** « *2.1 La situation* », « **III.2 Construire (8 semaines)** ». */
function subtitles(lines: readonly string[]): TitleLine[] {
  return lines.flatMap((line, at) => {
    const words = inBold(line) ?? inItalics(line)
    const isSub =
      words !== undefined &&
      isAfterBlank(lines, at) &&
      /^(?:\d{1,2}|[IVX]{1,4})\.\d{1,2}\b/.test(words)
    return isSub ? [{ at, words }] : []
  })
}

function boldLine(lines: readonly string[], line: string, at: number): TitleLine[] {
  const words = inBold(line)
  if (words === undefined || words.length > longestTitle || !isAfterBlank(lines, at)) return []
  return [{ at, words }]
}

/** The words of a line that is in bold whole and says no value. */
function inBold(line: string): string | undefined {
  const words = /^\s*(?:\*\*((?:(?!\*\*).)+)\*\*|__((?:(?!__).)+)__)\s*:?\s*$/u.exec(line)
  const told = (words?.[1] ?? words?.[2])?.replace(/\s*:\s*$/, '').trim()
  return told === undefined || /[.;,!?]$/.test(told) ? undefined : told
}

function inItalics(line: string): string | undefined {
  return /^\s*([*_])(?!\1)([^*_]+)\1\s*:?\s*$/u.exec(line)?.[2]?.trim()
}

/** « LE BUDGET », « ÉTAPE 2 : CADRAGE (semaine 1) »; « STATUT : EN COURS » says a value. */
function isShouted(words: string): boolean {
  const told = words.replace(/\s*\([^()]*\)/g, '')
  const isValue =
    /\s:\s/.test(told) && !/^(?:[ÉE]TAPE|PHASE|PARTIE|LOT|AXE|VOLET|CHAPITRE)\s/.test(told)
  return isInCapitals(told) && !isValue && !/\d{3}|[€%]/.test(told)
}

function isAlone(lines: readonly string[], at: number): boolean {
  return isAfterBlank(lines, at) && (lines[at + 1] ?? '').trim() === ''
}

function isAfterBlank(lines: readonly string[], at: number): boolean {
  return (lines[at - 1] ?? '').trim() === ''
}
