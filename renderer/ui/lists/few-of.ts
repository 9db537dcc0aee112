/** The first of many; the last one is shown rather than hidden behind a button of its own. */
export function fewOf<Item>(items: readonly Item[], few: number): readonly Item[] {
  return items.length <= few + 1 ? items : items.slice(0, few)
}
