import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import styles from './record-table.module.css'
import type { RecordColumn, Sort } from './record-table.tsx'

type Properties<Row, Key extends string> = {
  readonly column: RecordColumn<Row, Key>
  readonly sort: Sort<Key>
  readonly onSort: (sort: Sort<Key>) => void
}

/** Sorts by its column; a second press turns the order round. */
export function SortHeader<Row, Key extends string>({
  column: { key, label, isFigure },
  sort,
  onSort,
}: Properties<Row, Key>) {
  const isSorted = sort.by === key
  const order = sort.ascending ? 'ascending' : 'descending'
  const Mark = sort.ascending ? IconChevronUp : IconChevronDown
  return (
    <th scope="col" aria-sort={isSorted ? order : 'none'} data-figure={isFigure}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort({ by: key, ascending: isSorted ? !sort.ascending : true })}
      >
        {label}
        {isSorted && <Mark size={13} aria-hidden />}
      </button>
    </th>
  )
}
