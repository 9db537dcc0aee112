import type { Left } from '../outline/reading.ts'

/**
 * The lines of one of our documents that would not be printed again from what was read of it: somebody
 * wrote them since. Figures are computed again: only their words count.
 */
export function addedLines(text: string, printedAgain: readonly string[]): Left[] {
  const again = new Set(printedAgain.map(wordsOf))
  let heading = ''
  return text.split('\n').flatMap((source, index) => {
    if (/^#/.test(source)) heading = source.replace(/^#+\s*/, '')
    if (again.has(wordsOf(source))) return []
    return [{ line: index + 1, ...(heading !== '' && { heading }), text: readable(source) }]
  })
}

function wordsOf(line: string): string {
  return line.replace(/[^\p{L}]+/gu, ' ').trim()
}

function readable(line: string): string {
  return line
    .replace(/\*\*|\\$|^\s*(?:[-*|]|\d+\.)\s+|\s*\|$/g, '')
    .replace(/\s*\|\s*/g, ' – ')
    .trim()
}
