import { folded } from '../../french/folded.ts'
import { around } from './said.ts'

/** What a match in the folded words of a text is in the text itself, accents and capitals kept. */
export function originalWords(text: string, start: number, length: number): string {
  const [from, to] = originalSpan(text, start, length)
  return text.slice(from, to)
}

/** The same, with what stands around it. */
export function originalAround(text: string, start: number, length: number): string {
  const [from, to] = originalSpan(text, start, length)
  return around(text, from, to - from)
}

/** Letter by letter: a ligature folds into two, an accent into none, a run of spaces into one. */
function originalSpan(text: string, start: number, length: number): readonly [number, number] {
  let [at, from, index] = [0, 0, 0]
  let isAfterSpace = true
  for (const letter of text) {
    const isSpace = /\s/.test(letter)
    if (at <= start && !(isSpace && isAfterSpace)) from = index
    const width = isSpace ? Number(!isAfterSpace) : folded(letter).length
    at += width
    index += letter.length
    if (width > 0) isAfterSpace = isSpace
    if (at >= start + length) return [from, index]
  }
  return [from, text.length]
}
