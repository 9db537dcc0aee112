import { headingsOf } from './typed-headings.ts'
import { isItem, isLabelLine, isRule, withMarkdownBullet } from './typed-lines.ts'

/**
 * « Guide d’accueil », then « Avancement : 60 % » and « Relu par le siège » indented below it: each name that stands
 * over indented lines becomes an item of a list. Every line keeps its place.
 */
export function withNamedBlocks(text: string): string {
  if (!firstLook.test(text)) return text
  const lines = text.split('\n')
  const runs = runsOf(lines, blocksIn(lines)).filter(isList)
  if (runs.length === 0) return text
  const titles = headingsOf(lines)
  const names = new Set(
    runs
      .filter(run => isForm(run) || !run.some(({ at }) => titles.has(at)))
      .flatMap(run => run.map(({ at }) => at)),
  )
  return lines
    .map((line, at) => {
      if (names.has(at)) return `- ${line}`
      return isBelow(lines, names, at) ? `  - ${line.trim()}` : line
    })
    .join('\n')
}

/** A line of a block that does not go on with the one above. */
function isBelow(lines: readonly string[], names: ReadonlySet<number>, at: number): boolean {
  const line = lines[at] ?? ''
  if (!isIndented(line) || goesOn((lines[at - 1] ?? '').trim(), line.trim())) return false
  return names.has(lines.findLastIndex((each, index) => index < at && !isIndented(each)))
}

const firstLook = /^\p{Lu}[^\n]*\n(?: {2,}|\t)\s*[\p{L}\d]/mu

/** A name and the lines indented below it, the line where it stands counted from 0. */
type Block = { readonly at: number; readonly below: readonly string[] }

function blocksIn(lines: readonly string[]): Block[] {
  return lines.flatMap((line, at) => {
    if (!isName(line) || (lines[at - 1] ?? '').includes('|')) return []
    const end = lines.findIndex((each, index) => index > at && !isIndented(each))
    const below = lines.slice(at + 1, end < 0 ? undefined : end).map(each => each.trim())
    return below.length === 0 || goesOn(line, below[0] ?? '') ? [] : [{ at, below }]
  })
}

function isName(line: string): boolean {
  return (
    /^\p{Lu}/u.test(line) &&
    line.length <= longestName &&
    !/[.;,|:]\s*$/.test(line) &&
    (!/\s:\s/.test(line) || /^(?:alerte|incident|difficulté|point)s?[^:]{0,12}:\s/iu.test(line)) &&
    !isItem(line) &&
    !isLabelLine(line) &&
    !isRule(line)
  )
}

const longestName = 90

function isIndented(line: string): boolean {
  return /^(?: {2,}|\t)\s*\S/.test(line) && !isItem(withMarkdownBullet(line))
}

/** The second half of a sentence that an editor cut at its margin. */
function goesOn(line: string, next: string): boolean {
  return line.length > shortestCut && /^[\p{Ll}(«]/u.test(next) && !isField(next)
}

const shortestCut = 50

function isField(line: string): boolean {
  return /^\p{L}[^:]{1,40}\s:\s+\S/u.test(line)
}

/** Blocks that follow each other, whether blank lines part them or not. */
function runsOf(lines: readonly string[], blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = []
  let next = -1
  for (const block of blocks) {
    if (block.at === next) runs.at(-1)?.push(block)
    else runs.push([block])
    next = block.at + 1 + block.below.length
    while (next < lines.length && lines[next]?.trim() === '') next += 1
  }
  return runs
}

/** At least two, one of which lists several lines; or one alone that tells several fields. */
function isList(run: readonly Block[]): boolean {
  const isTold = ({ below }: Block) => below.filter(isField).length >= fewestFields
  return run.length > 1 ? run.some(({ below }) => below.length > 1) : run.some(isTold)
}

const fewestFields = 2

/** « Avancement : » in two of them at least: they are filled in alike, whatever they are called. */
function isForm(run: readonly Block[]): boolean {
  const labels = run.map(({ below }) => new Set(below.filter(isField).map(labelOf)))
  return labels.some((one, at) =>
    labels.some((other, index) => index > at && [...one].some(label => other.has(label))),
  )
}

function labelOf(line: string): string {
  return (line.split(':')[0] ?? '').trim().toLowerCase()
}
