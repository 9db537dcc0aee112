import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type KeyboardEvent, type ReactNode, useRef } from 'react'
import styles from './record-table.module.css'
import { SortHeader } from './sort-header.tsx'
import { tellClipped } from './tell-clipped.ts'

export type Sort<Key extends string> = { readonly by: Key; readonly ascending: boolean }

export type RecordColumn<Row, Key extends string> = {
  readonly key: Key
  readonly label: string
  /** As in CSS grid: `minmax(120px, 1fr)`. */
  readonly width: string
  readonly isFigure?: boolean
  readonly cell: (row: Row) => ReactNode
  /** This cell's text opens the record, as does the rest of its row. */
  readonly opens?: boolean
  /** On two lines where it is long; not for a cell that opens the record. */
  readonly wraps?: boolean
  /** A quiet second line under it. */
  readonly detail?: (row: Row) => ReactNode
}

type Properties<Row, Key extends string> = {
  /** What the table lists, for those who cannot see it. */
  readonly label: string
  readonly rows: readonly Row[]
  /** What stands there while there is no row. */
  readonly none: ReactNode
  readonly columns: readonly RecordColumn<Row, Key>[]
  readonly sort: Sort<Key>
  readonly onSort: (sort: Sort<Key>) => void
  readonly onOpen: (row: Row) => void
  /** The record that is open beside the table. */
  readonly currentId?: string | undefined
}

const rowHeight = 52

/** A list of records to open. Only the rows in view are drawn: thousands scroll like ten. */
export function RecordTable<Row extends { readonly id: string }, Key extends string>(
  properties: Properties<Row, Key>,
) {
  const { label, rows, none, columns, sort, onSort, onOpen, currentId } = properties
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    getItemKey: index => rows[index]?.id ?? index,
  })

  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-index]')
    if (by === 0 || row === null) return
    event.preventDefault()
    const next = Number(row.dataset.index) + by
    virtualizer.scrollToIndex(Math.min(Math.max(next, 0), rows.length - 1))
    scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] button`)?.focus()
  }

  if (rows.length === 0) return none
  const widths = columns.map(({ width }) => width).join(' ')
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      style={{ '--columns': widths } as CSSProperties}
    >
      <table
        aria-label={label}
        aria-rowcount={rows.length + 1}
        className={styles.table}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr className={styles.head}>
            {columns.map(column => (
              <SortHeader key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index]
            return (
              row && (
                <tr
                  key={key}
                  data-index={index}
                  aria-current={row.id === currentId ? 'true' : undefined}
                  aria-rowindex={index + 2}
                  className={styles.row}
                  onPointerEnter={tellClipped}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  {columns.map(column => (
                    <Cell key={column.key} column={column} row={row} onOpen={onOpen} />
                  ))}
                </tr>
              )
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

type CellProperties<Row, Key extends string> = {
  readonly column: RecordColumn<Row, Key>
  readonly row: Row
  readonly onOpen: (row: Row) => void
}

function Cell<Row, Key extends string>({ column, row, onOpen }: CellProperties<Row, Key>) {
  const { cell, detail, opens, wraps, isFigure } = column
  return (
    <td data-figure={isFigure}>
      {opens ? (
        <button type="button" className={styles.open} onClick={() => onOpen(row)}>
          {cell(row)}
        </button>
      ) : wraps ? (
        <span className={styles.wrapped}>{cell(row)}</span>
      ) : (
        cell(row)
      )}
      {detail && <span className={styles.detail}>{detail(row)}</span>}
    </td>
  )
}
