import { createHash } from 'node:crypto'
import { folded } from '../../../../shared/french/folded.ts'

/** Tells whether a name is the one meant without saying it: what a client sent stays with them. */
function digestOf(name: string): string {
  return createHash('sha256').update(folded(name)).digest('hex').slice(0, 12)
}

/** Of every word, and of every two words that follow each other. */
export function digestsIn(text: string): Set<string> {
  const words = text.match(/[\p{L}\d]+/gu) ?? []
  const pairs = words.map((word, index) => `${word} ${words[index + 1] ?? ''}`)
  return new Set([...words, ...pairs].map(digestOf))
}
