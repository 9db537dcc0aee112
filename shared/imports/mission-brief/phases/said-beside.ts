import { asidesLeft, isAside } from '../../outline/beside-list.ts'
import type { Entry } from '../../outline/entry.ts'
import { type Left, left } from '../../outline/reading.ts'
import { cellOf } from '../../outline/tables/column-names.ts'
import type { Part } from '../../outline/topics/routing.ts'

/** What is said of the phases and is none of them: in italics below their list, or over their table. */
export function isSaidBeside(each: Entry, part: Part): boolean {
  return isAside(each, part) || isOverTable(each, part)
}

export function saidBesideLeft(parts: readonly Part[]): Left[] {
  const over = parts.flatMap(part =>
    part.entries.filter(each => isOverTable(each, part)).map(each => left(each, part)),
  )
  return [...asidesLeft(parts), ...over]
}

/** « Chaque journée compte sept heures. », before the rows of the phases. */
function isOverTable({ kind, label, line, text }: Entry, { entries, isInPhase }: Part): boolean {
  if (kind !== 'paragraph' || label !== undefined || isInPhase === true) return false
  const first = entries.find(each => each.kind !== 'paragraph')
  const isTable = first !== undefined && cellOf(first, 'phase') !== undefined
  return isTable && line < first.line && /\.$/u.test(text)
}
