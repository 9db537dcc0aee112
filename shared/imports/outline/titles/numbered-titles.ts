/**
 * A document typed without `#`, whose numbered lines after a blank one, alone or over lines set to the
 * right of them, are titles: « 3. Décisions » becomes `## 3. Décisions`, and its first line the title
 * of all. Lines keep their places.
 */
export function withNumberedTitles(text: string): string {
  const lines = text.split('\n')
  if (lines.some(line => /^\s{0,3}#{1,6}\s/.test(line))) return text
  const alone = lines.flatMap((_, index) => (isTitle(lines, index, isAlone) ? [index] : []))
  const titles = new Set([...alone, ...seriesOver(lines)])
  if (titles.size < fewestTitles) return text
  const first = lines.findIndex(line => line.trim() !== '')
  return lines
    .map((line, index) =>
      index === first && !titles.has(index)
        ? `# ${line.trim()}`
        : titles.has(index)
          ? `## ${line.trim()}`
          : line,
    )
    .join('\n')
}

const fewestTitles = 2
const longestTitle = 60

/** « 1) », « 2) », « 3) » right over their text, from the first to the last: a list has nothing between its ranks. */
function seriesOver(lines: readonly string[]): number[] {
  const over = lines.flatMap((_, index) => (isTitle(lines, index, isFilled) ? [index] : []))
  const isSeries = over.every((at, index) => rankOf(lines[at]) === index + 1)
  return isSeries && over.length >= fewestInSeries ? over : []
}

const fewestInSeries = 3

function rankOf(line = ''): number {
  return Number(/\d{1,2}/.exec(line)?.[0] ?? 0)
}

function isAlone(below: string): boolean {
  return !isFilled(below) || /^\s{2,}\S/.test(below)
}

function isFilled(below: string): boolean {
  return below.trim() !== ''
}

function isTitle(
  lines: readonly string[],
  index: number,
  isOver: (below: string) => boolean,
): boolean {
  const line = lines[index]?.trim() ?? ''
  return (
    !isFilled(lines[index - 1] ?? '') &&
    isOver(lines[index + 1] ?? '') &&
    line.length <= longestTitle &&
    /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4})\s*[.)–—-]\s+\p{L}/u.test(line) &&
    !/[.;,:]$/.test(line) &&
    !isNumberedItem(lines, index)
  )
}

/** A list with blank lines between its items: the next line that says something is the next rank. */
function isNumberedItem(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index + 1).find(line => line.trim() !== '') ?? ''
  const isRoman = /^\s*[IVX]{1,4}\s/.test(lines[index] ?? '')
  if (next === '') return true
  return isRoman
    ? /^\s*[IVX]{1,4}\s*[.)]\s/.test(next)
    : /^\s*\d{1,2}\s*[.)]\s/.test(next) && rankOf(next) === rankOf(lines[index]) + 1
}
