import { isNamesake, pairedElements } from './paired-elements.ts'
import { isSame } from './same-value.ts'

export type Lists = {
  readonly stored: readonly unknown[]
  readonly printed: readonly unknown[]
  readonly told: readonly unknown[]
}

type Choice = {
  /** What is printed and not told goes, instead of staying. */
  readonly removesAbsent: boolean
  readonly edited: (stored: unknown, printed: unknown, told: unknown) => unknown
}

/**
 * The stored elements with what was changed in a list since it was printed: they keep their order unless
 * the list tells another one of the same elements, and each new one follows the one that it stands behind there.
 */
export function withEditedElements(lists: Lists, { removesAbsent, edited }: Choice): unknown[] {
  const { stored, printed, told } = lists
  const owns = ownPlaces(stored, printed)
  const pairs = pairedElements(printed, told, removesAbsent && printed.length === told.length)
  // A page that is full prints some of them only, and others on another day.
  const unprinted = (element: unknown) => {
    const place = stored.findIndex(each => isNamesake(each, element))
    return place < 0 || owns.includes(place) ? undefined : place
  }
  const rows = new Map(stored.entries())
  const added = new Map<number, unknown[]>()
  const order: number[] = []
  for (const [index, each] of told.entries()) {
    const at = pairs.get(index)
    const own = at === undefined ? unprinted(each) : owns[at]
    if (own !== undefined) {
      if (at !== undefined && !isSame(printed[at], each)) {
        rows.set(own, edited(stored[own], printed[at], each))
      }
      if (!order.includes(own)) order.push(own)
    } else if (at === undefined || !isSame(printed[at], each)) {
      const before = order.at(-1) ?? first
      added.set(before, [...(added.get(before) ?? []), each])
    }
  }
  const isGone = (own: number) => removesAbsent && owns.includes(own) && !order.includes(own)
  const kept = [...stored.keys()].filter(own => !isGone(own))
  const isWhole = pairs.size === printed.length && pairs.size === told.length
  const all = isWhole && isReordered(pairs) ? withOthers(order, kept) : kept
  return [first, ...all].flatMap(own => [
    ...(own === first ? [] : [rows.get(own)]),
    ...(added.get(own) ?? []),
  ])
}

/** Before every element. */
const first = -1

/** Where each printed element is stored; one that is printed twice is stored once. */
function ownPlaces(
  stored: readonly unknown[],
  printed: readonly unknown[],
): (number | undefined)[] {
  const places = pairedElements(stored, printed, stored.length === printed.length)
  const twin = (element: unknown) =>
    printed.findIndex((each, index) => places.has(index) && isNamesake(each, element))
  return printed.map((each, index) => places.get(index) ?? places.get(twin(each)))
}

function isReordered(pairs: ReadonlyMap<number, number>): boolean {
  const places = [...pairs].toSorted(([one], [other]) => one - other).map(([, place]) => place)
  return places.some((place, index) => place < (places[index - 1] ?? first))
}

/** Those that the list does not tell follow the one that they stood behind. */
function withOthers(order: readonly number[], kept: readonly number[]): number[] {
  const all = [...order]
  for (const [index, own] of kept.entries()) {
    if (all.includes(own)) continue
    const before = kept[index - 1]
    all.splice(before === undefined ? 0 : all.indexOf(before) + 1, 0, own)
  }
  return all
}
