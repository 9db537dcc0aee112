import type { TypedLine } from './typed-tables.ts'

/** Lines that were cut within parentheses, after a comma or before the end of an item, put together again. */
export function rejoined(lines: readonly TypedLine[]): TypedLine[] {
  const joined: TypedLine[] = []
  for (const next of lines) {
    const last = joined.at(-1)
    if (last !== undefined && goesOn(last.text, next.text))
      joined[joined.length - 1] = { ...last, text: `${last.text.trimEnd()} ${next.text.trim()}` }
    else joined.push(next)
  }
  return joined
}

const longestJoin = 160

function goesOn(line: string, next: string): boolean {
  if (line.trim() === '' || !isWords(next) || line.length > longestJoin) return false
  if (isOpen(line)) return !isOpen(next) && next.includes(')')
  return line.length >= narrowestMargin && /[,+&]$/.test(line.trimEnd()) && /^\s*\p{Ll}/u.test(next)
}

/** No editor cuts its lines before this. */
const narrowestMargin = 30

function isWords(text: string): boolean {
  return text.trim() !== '' && !/^\s*(?:[-*+•–—>|#]|\d{1,2}[.)]\s|\*\*)/u.test(text)
}

/** A parenthesis is open at its end. */
function isOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}
