export type SourceLine = { readonly text: string; readonly markdown: string; readonly line: number }

/** Lines of one paragraph, with those put back together that an editor cut at its right margin. */
export function joinWrapped(lines: readonly SourceLine[]): SourceLine[] {
  const joined: SourceLine[] = []
  for (const next of lines) {
    const last = joined.at(-1)
    if (last !== undefined && continues(last.text, next.text))
      joined[joined.length - 1] = glued(last, next)
    else joined.push(next)
  }
  return joined
}

/** Shorter lines end where their author ended them. */
const wrappedLength = 55

function continues(line: string, next: string): boolean {
  if (/[:;.!?]$/.test(line.trim())) return false
  if (/^[\s]*[\p{Ll}(«]/u.test(next) && !/^[^:]{1,40}\s:\s/.test(next)) return true
  const lastLine = line.length - line.lastIndexOf('\n')
  return lastLine >= wrappedLength && !/^[^:]{1,40}\s?:\s/.test(next)
}

function glued(last: SourceLine, next: SourceLine): SourceLine {
  return {
    text: `${last.text.trimEnd()} ${next.text.trimStart()}`,
    markdown: `${last.markdown.replace(/(?:\s+|\\)$/, '')} ${next.markdown.trimStart()}`,
    line: last.line,
  }
}
