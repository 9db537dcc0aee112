export type SourceLine = { readonly text: string; readonly markdown: string; readonly line: number }

/** Lines of one paragraph, with those put back together that an editor cut at its right margin. */
export function joinWrapped(lines: readonly SourceLine[]): SourceLine[] {
  const isWrapped = areWrapped(lines.map(({ text }) => text.trim()))
  const joined: SourceLine[] = []
  for (const next of lines) {
    const last = joined.at(-1)
    if (last !== undefined && (isWrapped || isBroken(last.text.trim(), next.text.trim()))) {
      joined[joined.length - 1] = glued(last, next)
    } else joined.push(next)
  }
  return joined
}

/** No editor has a narrower page. */
const narrowestMargin = 40

/**
 * At a right margin every line is cut where its next word would not fit, and some line goes on in
 * the middle of a sentence. Lines that somebody ended are of any length and begin with capitals.
 */
function areWrapped(lines: readonly string[]): boolean {
  const margin = Math.max(...lines.map(line => line.length))
  if (lines.length < 2 || margin < narrowestMargin) return false
  const breaks = lines.slice(1).map((next, index) => ({ line: lines[index] ?? '', next }))
  if (breaks.some(({ next }) => startsAnew(next))) return false
  const isFull = breaks.every(({ line, next }) => line.length + 1 + firstWord(next).length > margin)
  return isFull && breaks.some(({ line, next }) => goesOn(line, next))
}

/** One sentence cut in two, whatever the lines around it. */
function isBroken(line: string, next: string): boolean {
  return !startsAnew(next) && (endsSmall(line) || (line.length > 60 && goesOn(line, next)))
}

/** A label, or a letter that counts. */
function startsAnew(line: string): boolean {
  return /^[^:]{1,40}\s?:\s|^(?:[a-z]|[ivx]+)[.)]\s/.test(line)
}

function goesOn(line: string, next: string): boolean {
  return !/[.;:!?]$/.test(line) && (/^[\p{Ll}(«]/u.test(next) || endsSmall(line))
}

function endsSmall(line: string): boolean {
  return /(?:^|\s)(?:de|du|des|la|le|les|un|une|et|à|au|aux|par|pour|avec|en|sur|que|qui)$/iu.test(
    line,
  )
}

function firstWord(line: string): string {
  return /^\S+/.exec(line)?.[0] ?? ''
}

function glued(last: SourceLine, next: SourceLine): SourceLine {
  return {
    text: `${last.text.trimEnd()} ${next.text.trimStart()}`,
    markdown: `${last.markdown.replace(/(?:\s+|\\)$/, '')} ${next.markdown.trimStart()}`,
    line: last.line,
  }
}
