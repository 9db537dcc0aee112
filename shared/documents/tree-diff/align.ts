import { groupedBy } from '../../values/grouped-by.ts'
import { likeness, wordSet } from './words.ts'

/** What stands on both sides, on one of them, and whether its place among the others changed. */
export type Aligned<Item> =
  | {
      readonly kind: 'both'
      readonly before: Item
      readonly after: Item
      readonly isMoved: boolean
    }
  | { readonly kind: 'added'; readonly after: Item }
  | { readonly kind: 'removed'; readonly before: Item }

type Alike<Item> = {
  /** Items of one key are the same; among several of one key, the first with the first. */
  readonly keyOf: (item: Item) => string
  /** All that an item says: those left over on both sides are paired by the words they share. */
  readonly textOf: (item: Item) => string
}

/** The share of common words from which two items are one that was rewritten. */
const enoughAlike = 0.4

/** Pairs the items of two lists; in the order of the later list, what was removed where it stood. */
export function align<Item>(
  before: readonly Item[],
  after: readonly Item[],
  alike: Alike<Item>,
): Aligned<Item>[] {
  const partners = withLikely(before, after, sameKeys(before, after, alike.keyOf), alike.textOf)
  const stayed = longestRun(after.flatMap((_, index) => partners.get(index) ?? []))
  const told: Aligned<Item>[] = after.map((item, index) => {
    const partner = partners.get(index)
    const earlier = partner === undefined ? undefined : before[partner]
    if (partner === undefined || earlier === undefined) return { kind: 'added', after: item }
    return { kind: 'both', before: earlier, after: item, isMoved: !stayed.has(partner) }
  })
  return withRemoved(told, before, partners)
}

/** For each item of the later list, the place of its partner in the earlier one. */
type Partners = ReadonlyMap<number, number>

function sameKeys<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Partners {
  const free = groupedBy(before.keys(), index => keyOf(before[index] as Item))
  const pairs = after.flatMap((item, index) => {
    const partner = free.get(keyOf(item))?.shift()
    return partner === undefined ? [] : [[index, partner] as const]
  })
  return new Map(pairs)
}

/** Pairs what is left over with what it looks most like, the first come first served. */
function withLikely<Item>(
  before: readonly Item[],
  after: readonly Item[],
  partners: Partners,
  textOf: (item: Item) => string,
): Partners {
  const taken = new Set(partners.values())
  const free = before.flatMap((item, index) =>
    taken.has(index) ? [] : [{ index, words: wordSet(textOf(item)) }],
  )
  const all = new Map(partners)
  for (const [index, item] of after.entries()) {
    if (all.has(index) || free.length === 0) continue
    const words = wordSet(textOf(item))
    const scores = free.map(each => likeness(each.words, words))
    const best = scores.indexOf(Math.max(...scores))
    if ((scores[best] ?? 0) < enoughAlike) continue
    const [partner] = free.splice(best, 1)
    if (partner !== undefined) all.set(index, partner.index)
  }
  return all
}

function withRemoved<Item>(
  told: readonly Aligned<Item>[],
  before: readonly Item[],
  partners: Partners,
): Aligned<Item>[] {
  const kept = new Set(partners.values())
  const places = new Map([...partners].map(([index, partner]) => [partner, index + 1]))
  const removedAt = new Map<number, Aligned<Item>[]>()
  let place = 0
  for (const [index, item] of before.entries()) {
    place = places.get(index) ?? place
    if (kept.has(index)) continue
    removedAt.set(place, [...(removedAt.get(place) ?? []), { kind: 'removed', before: item }])
  }
  const rest = told.flatMap((each, index) => [each, ...(removedAt.get(index + 1) ?? [])])
  return [...(removedAt.get(0) ?? []), ...rest]
}

/** The members of a longest growing run: what kept its order while the rest moved around it. */
function longestRun(places: readonly number[]): Set<number> {
  // `ends[n]`: the smallest end of a run of n + 1, as an index of `places`.
  const ends: number[] = []
  const earlier: (number | undefined)[] = []
  for (const [index, place] of places.entries()) {
    const length = ends.findIndex(end => (places[end] ?? 0) >= place)
    const at = length === -1 ? ends.length : length
    earlier[index] = ends[at - 1]
    ends[at] = index
  }
  const run = new Set<number>()
  for (let at = ends.at(-1); at !== undefined; at = earlier[at]) run.add(places[at] ?? 0)
  return run
}
