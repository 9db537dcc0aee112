/**
 * « \- Relevé des cuves », « 1\. Mesurer »: what somebody typed before each line of a list, and a
 * converter took for words, is the mark of a list again. Lines keep their places.
 */
export function withTypedMarks(markdown: string): string {
  if (!/^\s*(?:\\[-*]|\d{1,2}\\[.)])/m.test(markdown)) return markdown
  const lines = markdown.split('\n')
  return lines.map((line, at) => (isMarked(lines, at) ? line.replace('\\', '') : line)).join('\n')
}

function isMarked(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  if (typedMark.test(line)) return true
  return (
    typedStar.test(line) && (isBesideStar(lines, at) || /:(?:\*\*)?\s*$/.test(above(lines, at)))
  )
}

const typedMark = /^\s*(?:\\-|\d{1,2}\\[.)])\s+\S/

/** One alone may tell of a star above it: « \* hors frais de déplacement ». */
const typedStar = /^\s*\\\*\s+\S/

function isBesideStar(lines: readonly string[], at: number): boolean {
  return typedStar.test(above(lines, at)) || typedStar.test(below(lines, at))
}

function above(lines: readonly string[], at: number): string {
  return lines.slice(Math.max(0, at - near), at).findLast(isFilled) ?? ''
}

function below(lines: readonly string[], at: number): string {
  return lines.slice(at + 1, at + 1 + near).find(isFilled) ?? ''
}

/** A line and the blank one beside it. */
const near = 2

function isFilled(line: string): boolean {
  return line.trim() !== ''
}

/** Lines of one list that blank ones part, as paragraphs do, stand together. */
export function withCloseItems(markdown: string): string {
  const lines = markdown.split('\n')
  return lines
    .filter((line, at) => line !== '' || !areAlike(lines[at - 1] ?? '', lines[at + 1] ?? ''))
    .join('\n')
}

function areAlike(one: string, other: string): boolean {
  const [first, second] = [one, other].map(line => /^(?:([-*])|\d{1,2}([.)]))\s/.exec(line))
  return first != null && second != null && first[1] === second[1] && first[2] === second[2]
}
