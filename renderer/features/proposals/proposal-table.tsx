import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useRef } from 'react'
import { ColumnHeader } from './column-header.tsx'
import { type Column, columns, type ListedProposal, type Sort } from './proposal-list.ts'
import { ProposalRow } from './proposal-row.tsx'
import styles from './proposals-page.module.css'

type Properties = {
  readonly rows: readonly ListedProposal[]
  readonly sort: Sort
  readonly today: string
  readonly onSort: (sort: Sort) => void
  readonly onOpen: (id: string) => void
}

const rowHeight = 52

/** Only the rows in view are drawn: thousands scroll like ten. */
export function ProposalTable({ rows, sort, today, onSort, onOpen }: Properties) {
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

  return (
    <div ref={scroller} className={styles.scroller}>
      <table aria-rowcount={rows.length + 1} className={styles.table} onKeyDown={onKeyDown}>
        <thead>
          <tr className={styles.head}>
            {columns.map(column => (
              <ColumnHeader
                key={column}
                column={column}
                label={labels[column]}
                {...{ sort, onSort }}
              />
            ))}
          </tr>
        </thead>
        <tbody className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => (
            <ProposalRow
              key={key}
              proposal={rows[index]}
              index={index}
              top={start}
              today={today}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const labels: Record<Column, string> = {
  client: 'Client',
  subject: 'Objet',
  status: 'Statut',
  date: 'Date',
  validUntil: 'Validité',
  price: 'Montant HT',
}
