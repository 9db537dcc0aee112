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
/** The next one beginning without a capital is a sign by itself. */
const wrappedBeforeSmall = 40

function continues(line: string, next: string): boolean {
  if (/[:;.!?]$/.test(line.trim())) return false
  if (/^[^:]{1,40}\s?:\s|^\s*(?:[a-z]|[ivx]+)[.)]\s/.test(next)) return false
  if (
    /(?:^|\s)(?:de|du|des|la|le|les|un|une|et|à|au|aux|par|pour|avec|en|sur|que|qui)$/iu.test(
      line.trim(),
    )
  )
    return true
  return line.length >= (/^\s*[\p{Ll}(«]/u.test(next) ? wrappedBeforeSmall : wrappedLength)
}

function glued(last: SourceLine, next: SourceLine): SourceLine {
  return {
    text: `${last.text.trimEnd()} ${next.text.trimStart()}`,
    markdown: `${last.markdown.replace(/(?:\s+|\\)$/, '')} ${next.markdown.trimStart()}`,
    line: last.line,
  }
}
