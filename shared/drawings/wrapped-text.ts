import { type Face, textWidthOf } from '../documents/text-width.ts'

/** Room left for readers whose letters are a little wider than ours. */
const tolerance = 1.03

export function measured(text: string, face: Face): number {
  return textWidthOf(text, face) * tolerance
}

/**
 * The text in lines no wider than the width, broken at spaces, and inside a word only where it is too
 * long for a line of its own. What goes beyond the last line allowed ends with an ellipsis.
 */
export function wrapped(text: string, width: number, face: Face, mostLines = 99): string[] {
  const words = text.trim().split(/[ \n\t]+/)
  const lines: string[] = []
  for (const word of words.flatMap(each => pieces(each, width, face))) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && measured(longer, face) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  if (lines.length <= mostLines) return lines
  const rest = lines.slice(mostLines - 1).join(' ')
  return [...lines.slice(0, mostLines - 1), cut(rest, width, face)]
}

/** The longest beginning that fits with an ellipsis; the whole text where it fits. */
export function cut(text: string, width: number, face: Face): string {
  if (measured(text, face) <= width) return text
  const characters = [...text]
  const fits = (count: number) => measured(`${characters.slice(0, count).join('')}…`, face) <= width
  return `${characters.slice(0, longestCount(characters.length, fits)).join('').trimEnd()}…`
}

/** A word too long for a line, in parts that are not. */
function pieces(word: string, width: number, face: Face): string[] {
  if (measured(word, face) <= width) return [word]
  const characters = [...word]
  const fits = (count: number) => measured(characters.slice(0, count).join(''), face) <= width
  const count = Math.max(1, longestCount(characters.length, fits))
  if (count >= characters.length) return [word]
  return [
    characters.slice(0, count).join(''),
    ...pieces(characters.slice(count).join(''), width, face),
  ]
}

/** The largest count that fits, 0 where none does; what fits stays fitting when shorter. */
function longestCount(most: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}
