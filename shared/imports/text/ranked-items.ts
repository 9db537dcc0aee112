/**
 * « 1. **Temps de tri :** » over a list of dots: Word keeps both as lists of their own, where the dots tell
 * of the item above them.
 */
export function withRankedItems(markdown: string): string {
  const lines = markdown.split('\n')
  let isUnder = false
  return lines
    .flatMap((line, at) => {
      if (isRankedTitle(line)) isUnder = isDot(lines[at + 1] === '' ? lines[at + 2] : lines[at + 1])
      else if (line !== '' && !isDot(line) && !/^\s/.test(line)) isUnder = false
      if (!isUnder || isRankedTitle(line)) return [line]
      if (line === '' && isRankedTitle(lines[at - 1])) return []
      return [line === '' ? line : `   ${line}`]
    })
    .join('\n')
}

function isRankedTitle(line = ''): boolean {
  return /^\d{1,2}[.)]\s+\*\*[^*]+\*\*\s*:?\s*$/.test(line)
}

function isDot(line = ''): boolean {
  return /^[-*+]\s+\S/.test(line)
}
