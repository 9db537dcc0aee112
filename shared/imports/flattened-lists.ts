/**
 * Lists that a converter ran into the line above them, put back on lines of their own: « **Résultats :**
 * - un - deux », « **Étapes :** 1. un 2. deux ». A line that only uses dashes stays as it is.
 */
export function withListsRestored(markdown: string): string {
  return markdown.split('\n').map(restored).join('\n')
}

function restored(line: string): string {
  if (/^\s*(?:[-*+|#>]|\d+[.)])\s/.test(line)) return line
  const parts = line.replace(innerLabel, '\n\n$1').split('\n\n')
  return parts.map(part => quoted(part) ?? bulleted(part) ?? numbered(part) ?? part).join('\n\n')
}

/** A bold label in the middle of a line began one of its own. */
const innerLabel = /(?<=\S) +(\*\*[^*\n]{2,60}? ?:\*\*)(?= )/g

const opening = String.raw`[\p{Lu}\p{N}"«“‘'*_(+−\-~≥<>\p{Extended_Pictographic}]`
const announced = /^(.{0,120}?:(?:\*\*|__)?|\*\*[^*]+\*\*)\s+/u
const item = new RegExp(`(?:^|\\s)-\\s+(?=${opening}|\\p{Ll})`, 'u')

/** Announced by a colon or a bold title, and then a dash at once. */
function bulleted(line: string): string | undefined {
  const [head = ''] = announced.exec(line) ?? []
  const rest = line.slice(head.length)
  if (head === '' || !/^-\s/.test(rest)) return undefined
  const items = rest
    .split(item)
    .map(text => text.trim())
    .filter(text => text !== '')
  const isName = !/:(?:\*\*|__)?\s*$/.test(head)
  const [first, ...others] = items
  const title = isName && others.length > 0 ? `${head.trimEnd()} - ${first}` : head.trimEnd()
  return [title, '', ...(title.includes(' - ') ? others : items).map(text => `- ${text}`)].join(
    '\n',
  )
}

/** « **Patrick :** > "…" »: somebody's words under their name. */
function quoted(line: string): string | undefined {
  const [, head, words] = /^(\*\*[^*]+:\*\*|[^>]{1,60} :)\s+\\?>\s+(.+)$/u.exec(line) ?? []
  return head === undefined ? undefined : `${head}\n\n> ${words}`
}

/** One, two, three: the ranks follow each other. */
function numbered(line: string): string | undefined {
  const [head = ''] = announced.exec(line) ?? []
  const rest = line.slice(head.length)
  if (head === '' || !/^1\.\s/.test(rest)) return undefined
  const items: string[] = []
  let left = rest
  for (let rank = 1; left !== ''; rank++) {
    const start = left.startsWith(`${rank}. `) ? `${rank}. `.length : 0
    const end = left.search(new RegExp(`\\s${rank + 1}\\.\\s+(?=${opening})`, 'u'))
    items.push(left.slice(start, end < 0 ? undefined : end).trim())
    left = end < 0 ? '' : left.slice(end).trim()
  }
  return [head.trimEnd(), '', ...items.map((text, index) => `${index + 1}. ${text}`)].join('\n')
}
