import { remembered } from '../../values/remembered.ts'

/** The ranks of the texts that a pattern is in. */
export type SearchedTogether = (pattern: RegExp) => number[]

/**
 * Some texts, searched as one, a line break between each and the next: a record has a hundred, and most
 * patterns are in none of them.
 */
export function searchedTogether(texts: readonly string[]): SearchedTogether {
  const whole = texts.join('\n')
  return pattern =>
    pattern.dotAll || looksAround(pattern.source)
      ? [...texts.keys()].filter(rank => pattern.test(texts[rank] ?? ''))
      : ranksOf(pattern, texts, whole)
}

/** A match that goes on in the next text is none, where the first does not hold one by itself. */
function ranksOf(pattern: RegExp, texts: readonly string[], whole: string): number[] {
  const ranks: number[] = []
  let match = pattern.exec(whole)
  for (let [rank, start, from] = [0, 0, 0]; match !== null; rank++) {
    const text = texts[rank] ?? ''
    const end = start + text.length
    const at = from + match.index
    if (at <= end) {
      if (at + match[0].length <= end || pattern.test(text)) ranks.push(rank)
      from = end + 1
      match = pattern.exec(whole.slice(from))
    }
    start = end + 1
  }
  return ranks
}

/** Whether what stands before or after a text would count; between brackets, a sign is but itself. */
const looksAround = remembered(source =>
  /[$^]|\(\?<?[=!]/.test(source.replace(/\[(?:\\.|[^\]\\])*\]/g, '')),
)
