import { typesetText } from '../french/typography.ts'
import type { Line, Span } from './document-tree.ts'

/** The same for words in several spans, which punctuation and quotes may straddle; code stays as it is. */
export function typesetLine(line: Line): Line {
  return wordRuns(line).flatMap(run => (run.every(isCode) ? run : typesetRun(run)))
}

/** Neighbouring spans that are all code, or none. */
function wordRuns(line: Line): Span[][] {
  const runs: Span[][] = []
  for (const [index, span] of line.entries()) {
    const before = line[index - 1]
    if (before !== undefined && isCode(before) === isCode(span)) runs.at(-1)?.push(span)
    else runs.push([span])
  }
  return runs
}

function isCode({ code }: Span): boolean {
  return code === true
}

function typesetRun(run: readonly Span[]): Span[] {
  const before = run.map(({ text }) => text).join('')
  const after = typesetText(before)
  if (after === before) return [...run]
  const place = placesAfter(before, after)
  let end = 0
  return run.map(span => {
    const start = end
    end += span.text.length
    return { ...span, text: after.slice(place(start), place(end)) }
  })
}

/**
 * Where a place of the text is once the text is set. What is set between two characters that stay
 * goes to the side on which it stood; what is new, to what follows.
 */
function placesAfter(before: string, after: string): (place: number) => number {
  const old = gapsOf(before)
  const set = gapsOf(after)
  return place => {
    const index = old.findIndex(({ end }) => place <= end)
    const [from, to] = [old[index], set[index]]
    if (from === undefined || to === undefined) return after.length
    if (place <= from.start) return to.start
    return place === from.end ? to.end : Math.min(to.start + place - from.start, to.end)
  }
}

/** The runs of marks between the characters that stay, one before each and one at the end. */
function gapsOf(text: string): { readonly start: number; readonly end: number }[] {
  const gaps = []
  let start = 0
  for (let index = 0; index < text.length; index++) {
    if (changing.test(text.charAt(index))) continue
    gaps.push({ start, end: index })
    start = index + 1
  }
  return [...gaps, { start, end: text.length }]
}

/** What may be set otherwise than it was typed. */
const changing = /[ \t\u00a0\u202f\u2009"“”«»'’.…]/
