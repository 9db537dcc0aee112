import { likeness, wordSet } from '../../documents/tree-diff/words.ts'
import { isRecord, isSame } from './same-value.ts'

/** The place of an element in the list that comes back, and that of the same one in the list as it was. */
type Pairs = Map<number, number>

/** Two elements of another wording are the same one where half of their words are. */
const alike = 0.5

/**
 * Which element of a list each element of the list that comes back is: the same, else of the same name,
 * else of nearly the same words, else the only other ones between two that are known. `isAnyElse`: else
 * the next one that is left.
 */
export function pairedElements(
  before: readonly unknown[],
  after: readonly unknown[],
  isAnyElse: boolean,
): ReadonlyMap<number, number> {
  const pairs: Pairs = new Map()
  const free = new Set(before.keys())
  const pairWhere = (isIt: (one: unknown, other: unknown) => boolean) => {
    for (const [index, each] of after.entries()) {
      if (pairs.has(index)) continue
      const own = [index, ...free].find(at => free.has(at) && isIt(before[at], each))
      if (own === undefined) continue
      pairs.set(index, own)
      free.delete(own)
    }
  }
  pairWhere(isSame)
  pairWhere(isNamesake)
  pairWhere(isAlike)
  for (const [index, at] of reworded(pairs)) {
    pairs.set(index, at)
    free.delete(at)
  }
  if (isAnyElse) pairWhere(() => true)
  return pairs
}

/**
 * As many on both sides before the next one that is known. Behind the last one that is, each side may
 * have added its own.
 */
function reworded(pairs: Pairs): [number, number][] {
  const known = [...pairs].toSorted(([one], [other]) => one - other)
  return known.flatMap(([index, at], rank) => {
    const [from, start] = known[rank - 1] ?? [-1, -1]
    const isEven = index - from === at - start
    if (!isEven) return []
    return Array.from(
      { length: index - from - 1 },
      (_, step) => [from + 1 + step, start + 1 + step] as [number, number],
    )
  })
}

export function isNamesake(one: unknown, other: unknown): boolean {
  const name = nameOf(one)
  return name !== '' && name === nameOf(other)
}

function isAlike(one: unknown, other: unknown): boolean {
  return likeness(wordSet(sayingOf(one)), wordSet(sayingOf(other))) >= alike
}

/** Its name, else all that it says. */
function sayingOf(row: unknown): string {
  const name = nameOf(row)
  if (name !== '' || !isRecord(row)) return name
  return Object.entries(row)
    .flatMap(([key, value]) => (key === 'id' ? [] : [JSON.stringify(value)]))
    .join(' ')
}

function nameOf(row: unknown): string {
  if (typeof row === 'string') return plainly(row)
  if (!isRecord(row)) return ''
  const { title, label, name, what, when, client, text } = row
  return plainly(String(title ?? label ?? name ?? what ?? when ?? client ?? text ?? ''))
}

function plainly(text: string): string {
  return text.replace(/['’]/g, '’').replace(/\s+/gu, ' ').trim()
}
