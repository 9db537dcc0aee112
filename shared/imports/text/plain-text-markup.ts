import { isFieldName } from '../outline/topics/field-names.ts'
import { headingsOf } from './typed-headings.ts'
import {
  isItem,
  isLabelLine,
  isRule,
  isUnderlinable,
  titleWords,
  withMarkdownBullet,
} from './typed-lines.ts'

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

function startsWithField(line: string): boolean {
  const label = /^(?:\*\*|__)?([^:]{2,50}?)\s*:/.exec(line)?.[1]
  return label !== undefined && isFieldName(label)
}

function continuesItem(above: string, line: string): boolean {
  return above.length > 55 && /^[\p{Ll}(«]/u.test(line) && !/[.;:]$/.test(above)
}
