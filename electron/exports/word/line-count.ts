import { type Face, textWidthOf } from '../../../shared/documents/text-width.ts'

/** How many lines a text takes in a width (same unit as the size), broken at spaces as Word does. */
export function lineCount(text: string, width: number, face: Face): number {
  return text.split('\n').reduce((count, line) => count + linesOf(line, width, face), 0)
}

function linesOf(text: string, width: number, face: Face): number {
  const space = textWidthOf(' ', face)
  let lines = 1
  let used = 0
  for (const word of text.split(/[ \t]+/)) {
    const length = textWidthOf(word, face)
    if (used > 0 && used + space + length <= width) {
      used += space + length
      continue
    }
    if (used > 0) lines++
    const whole = Math.max(0, Math.ceil(length / width) - 1)
    lines += whole
    used = length - whole * width
  }
  return lines
}
