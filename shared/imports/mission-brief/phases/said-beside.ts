import { pattern } from '../../../french/pattern.ts'
import { asidesLeft, isAside } from '../../outline/beside-list.ts'
import type { Entry } from '../../outline/entry.ts'
import { type Left, left } from '../../outline/reading.ts'
import { cellOf } from '../../outline/tables/column-names.ts'
import type { Part } from '../../outline/topics/routing.ts'

/** What is said of the phases and is none of them: in italics below their list, over their table, or what they last in all. */
export function isSaidBeside(each: Entry, part: Part): boolean {
  return isAside(each, part) || isApart(each, part)
}

function isApart(each: Entry, part: Part): boolean {
  return isOverTable(each, part) || isSumOfLengths(each)
}

/** « 4 + 6 = 10 semaines, du 10 mars au 16 mai », « 9 jours + 11 jours = 20 jours ». */
function isSumOfLengths({ cells, text }: Entry): boolean {
  return cells === undefined && sumOfLengths.test(text)
}

const sumOfLengths = pattern('iu')`
  ^(?:(?:soit|au total|en tout)\s*[:,]?\s)?
  \d+(?:[.,]\d+)?(?:\s?\p{L}+)?(?:\s?\+\s?\d+(?:[.,]\d+)?(?:\s?\p{L}+)?)+
  \s?=\s?\d+(?:[.,]\d+)?\s?(?:mois|semaines?|sem\.?|jours?|j)(?!\p{L})
`

export function saidBesideLeft(parts: readonly Part[]): Left[] {
  const over = parts.flatMap(part =>
    part.entries.filter(each => isApart(each, part)).map(each => left(each, part)),
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
