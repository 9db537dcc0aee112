import { isItem, withMarkdownBullet } from './typed-lines.ts'

/**
 * « À faire » right over the bullets of its list says what they are, as « À faire : » would, where `isKnown` knows
 * the name. Every line keeps its place.
 */
export function withListNames(text: string, isKnown: (name: string) => boolean): string {
  if (!firstLook.test(text)) return text
  const lines = text.split('\n')
  return lines
    .map((line, at) => (isOverList(lines, at) && isKnown(line) ? `${line.trimEnd()} :` : line))
    .join('\n')
}

const firstLook = /^\p{Lu}[^\n:.|]{2,39}\n\s*[^\s\p{L}\p{N}]\s*\S/mu

function isOverList(lines: readonly string[], at: number): boolean {
  const [line = '', next = ''] = lines.slice(at, at + 2)
  const isAlone = (lines[at - 1] ?? '').trim() === ''
  return isAlone && isName.test(line) && isItem(withMarkdownBullet(next))
}

const isName = /^\p{Lu}[^:.;,!?|*#>]{2,39}$/u
