import { searchWords } from '../../../shared/french/folded.ts'
import type { Sort } from './record-table.tsx'

/** Those that hold every word of the search, in a text that was folded once for every keystroke to come. */
export function matching<Row extends { readonly haystack: string }>(
  rows: readonly Row[],
  search: string,
): Row[] {
  const words = searchWords(search)
  return rows.filter(({ haystack }) => words.every(word => haystack.includes(word)))
}

const { compare } = new Intl.Collator('fr', { numeric: true })

/** As French readers sort: accents and capitals last, « Lot 2 » before « Lot 10 ». */
export const inFrench: (one: string, other: string) => number = compare

/**
 * In the order of a column; what is unknown comes last, whichever way it is sorted. `among` orders those
 * that the column does not tell apart.
 */
export function inOrder<Row, Column extends string>(
  rows: readonly Row[],
  { by, ascending }: Sort<Column>,
  keyOf: (row: Row, by: Column) => string | number | undefined,
  among: (one: Row, other: Row) => number,
): Row[] {
  const sign = ascending ? 1 : -1
  return rows.toSorted((a, b) => {
    const [one, other] = [keyOf(a, by), keyOf(b, by)]
    const order =
      one === undefined || other === undefined
        ? Number(one === undefined) - Number(other === undefined)
        : sign * compareKeys(one, other)
    return order || among(a, b)
  })
}

function compareKeys(one: string | number, other: string | number): number {
  const areNumbers = typeof one === 'number' && typeof other === 'number'
  return areNumbers ? one - other : compare(String(one), String(other))
}
