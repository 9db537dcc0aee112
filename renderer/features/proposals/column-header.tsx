import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import type { Column, Sort } from './proposal-list.ts'
import styles from './proposals-page.module.css'

type Properties = {
  readonly column: Column
  readonly label: string
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
}

/** Sorts by its column; a second press turns the order round. */
export function ColumnHeader({ column, label, sort, onSort }: Properties) {
  const isSorted = sort.by === column
  const order = sort.ascending ? 'ascending' : 'descending'
  const Mark = sort.ascending ? IconChevronUp : IconChevronDown
  return (
    <th scope="col" aria-sort={isSorted ? order : 'none'} data-column={column}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort({ by: column, ascending: isSorted ? !sort.ascending : true })}
      >
        {label}
        {isSorted && <Mark size={13} aria-hidden />}
      </button>
    </th>
  )
}
