import { Text } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import { foundRows, type MissionRow, sortedRows } from './mission-rows.ts'
import { MissionTableRow } from './mission-table-row.tsx'
import classes from './missions-table.module.css'
import { MissionsTableHead } from './missions-table-head.tsx'
import { useMissionsView } from './missions-view.ts'
import { useRowKeys } from './use-row-keys.ts'

type Properties = {
  readonly rows: readonly MissionRow[]
  readonly onOpen: (id: string) => void
  readonly onDiscard: (row: MissionRow) => void
}

const rowHeight = 48

/** Only the rows on screen exist; arrows, Home, End and page keys move among all of them. */
export function MissionsTable({ rows, onOpen, onDiscard }: Properties) {
  const { search, state, sorting } = useMissionsView()
  const shown = useMemo(
    () => sortedRows(foundRows(rows, search, state), sorting),
    [rows, search, state, sorting],
  )
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const keys = useRowKeys(shown, index => virtual.scrollToIndex(index), scroller)
  const items = virtual.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)

  return (
    <div ref={scroller} className={classes.scroller}>
      <table className={classes.table} aria-rowcount={shown.length + 1}>
        <caption className={classes.caption}>Missions</caption>
        <MissionsTableHead />
        <tbody onKeyDown={event => keys.onKeyDown(event, onDiscard)}>
          {before > 0 && <Spacer height={before} />}
          {items.map(({ index }) => {
            const row = shown[index]
            return (
              row && (
                <MissionTableRow
                  key={row.id}
                  row={row}
                  rowIndex={index + 2}
                  isTabStop={row.id === keys.tabStopId}
                  onOpen={() => onOpen(row.id)}
                  onDiscard={() => onDiscard(row)}
                />
              )
            )
          })}
          {after > 0 && <Spacer height={after} />}
        </tbody>
      </table>
      {shown.length === 0 && (
        <Text size="sm" c="dimmed" p="lg" role="status">
          Aucune mission ne répond à cette recherche.
        </Text>
      )}
    </div>
  )
}

function Spacer({ height }: { height: number }) {
  return <tr aria-hidden style={{ height }} />
}
