import type { Entry } from '../outline/entry.ts'
import { isExplanation } from '../outline/explanations.ts'
import { type Left, left } from '../outline/reading.ts'
import type { Part } from '../outline/topics/routing.ts'
import { hasVerb } from '../words/explaining-sentence.ts'
import { horizonIn } from '../words/kpi-horizon.ts'

/** « Le délai doit donc baisser de 58 %. », below the indicators, is none of them. */
export function isRemark(each: Entry, { entries }: Part): boolean {
  const isBelowList = entries.filter(({ kind }) => kind !== 'paragraph').length > 1
  return (
    isReckoning(each, entries) ||
    isSaidOfTable(each, entries) ||
    (isBelowList && isExplanation(each, entries))
  )
}

/** « De 23 % à 17 % : 6 points de moins », « Par prudence, ne comptez que la moitié », listed below the table of indicators. */
function isSaidOfTable({ cells, line, text }: Entry, entries: readonly Entry[]): boolean {
  const rows = entries.filter(each => each.cells !== undefined && each.line < line)
  if (cells !== undefined || rows.length < 2) return false
  return /^(?:de|à|soit|pour|sur)\s[+−-]?\d/iu.test(text) || hasVerb(text)
}

/** « Le gain attendu : 15 % × 3 M€ = 450 000 € par an », below the table of indicators. */
function isReckoning({ kind, cells, value = '' }: Entry, entries: readonly Entry[]): boolean {
  const isBelowTable = entries.filter(each => each.cells !== undefined).length > 1
  const isSum = /\d[^=]*=\s*[~≈]?\d/u.test(value)
  return (
    kind === 'paragraph' &&
    cells === undefined &&
    isBelowTable &&
    (isSum || value.length > longestTarget)
  )
}

const longestTarget = 80

/** What is said of the indicators beside them: when they should be reached, what that brings. */
export function kpiRemarks(parts: readonly Part[]): Left[] {
  return parts.flatMap(part => [
    ...horizonOf(part),
    ...part.entries.filter(each => isRemark(each, part)).map(each => left(each, part)),
  ])
}

function horizonOf({ title }: Part): Left[] {
  return title === undefined || horizonIn(title.text) === undefined
    ? []
    : [{ line: title.line, text: title.text }]
}
