/**
 * Something that takes up height on a page, in points. A `paragraph` may go on on the next page, two
 * lines at the least on each side; a `row` may not.
 */
export type FlowItem = {
  readonly before: number
  readonly after: number
  readonly lineHeight: number
  readonly lines: number
  /** Padding and borders around the lines. */
  readonly extra: number
  readonly canSplit: boolean
  readonly isKeptWithNext: boolean
  readonly startsPage?: boolean
  /** Height of the header row that a new page repeats above this row. */
  readonly repeated?: number
}

function heightOf(item: FlowItem): number {
  return item.lines * item.lineHeight + item.extra
}

/** The page each item starts on, the first being 1, how many there are, how far the last is filled. */
export type Pagination = {
  readonly pages: readonly number[]
  readonly count: number
  readonly lastHeight: number
}

/** Fills pages with the items in order, as Word does: the larger of two spaces stands between them. */
export function paginated(items: readonly FlowItem[], pageHeight: number): Pagination {
  const pages: number[] = []
  let page = 1
  let used = 0
  let gap = 0
  items.forEach((item, index) => {
    const space = used === 0 ? 0 : Math.max(gap, item.before)
    const needed = space + neededTogether(items, index)
    const isTooHigh = used > 0 && used + needed > pageHeight && needed <= pageHeight
    const isAlone = used > 0 && used + space + firstPart(item) > pageHeight
    if (item.startsPage === true || isTooHigh || isAlone) {
      if (index > 0) page++
      used = (item.repeated ?? 0) + (item.startsPage === true ? item.before : 0)
    } else {
      used += space
    }
    pages.push(page)
    used += heightOf(item)
    while (used > pageHeight) {
      page++
      used -= pageHeight
    }
    gap = item.after
  })
  return { pages, count: page, lastHeight: used }
}

/** The least height that must fit for the item to start here: with all it is kept with. */
function neededTogether(items: readonly FlowItem[], start: number): number {
  let height = 0
  for (let index = start; index < items.length; index++) {
    const item = items[index]
    if (item === undefined) break
    if (!item.isKeptWithNext) return height + firstPart(item)
    height += heightOf(item) + Math.max(item.after, items[index + 1]?.before ?? 0)
  }
  return height
}

/** Two lines of a paragraph of four or more; all of a shorter one, or of a row. */
function firstPart(item: FlowItem): number {
  if (!item.canSplit || item.lines < 4) return heightOf(item)
  return 2 * item.lineHeight
}
