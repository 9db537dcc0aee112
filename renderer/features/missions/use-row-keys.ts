import { type KeyboardEvent, type RefObject, useCallback } from 'react'
import type { MissionRow } from './mission-rows.ts'
import { useMissionsView } from './missions-view.ts'

const pageLength = 10

/**
 * One row of the list can be reached by Tab; from there the arrows lead to the others, which are
 * scrolled to and focused once they exist. Delete asks to discard the row.
 */
export function useRowKeys(
  rows: readonly MissionRow[],
  scrollTo: (index: number) => void,
  scroller: RefObject<HTMLElement | null>,
) {
  const activeId = useMissionsView(view => view.activeId)
  const activeIndex = Math.max(
    0,
    rows.findIndex(row => row.id === activeId),
  )

  const goTo = useCallback(
    (index: number) => {
      const row = rows[Math.max(0, Math.min(rows.length - 1, index))]
      if (row === undefined) return
      useMissionsView.setState({ activeId: row.id })
      scrollTo(rows.indexOf(row))
      requestAnimationFrame(() =>
        scroller.current?.querySelector<HTMLElement>(`[data-row="${row.id}"]`)?.focus(),
      )
    },
    [rows, scrollTo, scroller],
  )

  function onKeyDown(event: KeyboardEvent, onDiscard: (row: MissionRow) => void) {
    const active = rows[activeIndex]
    if (event.key === 'Delete' && active !== undefined) return onDiscard(active)
    const index = indexAfter(event.key, activeIndex, rows.length)
    if (index === undefined || event.altKey || event.ctrlKey) return undefined
    event.preventDefault()
    return goTo(index)
  }

  return { tabStopId: rows[activeIndex]?.id, onKeyDown }
}

function indexAfter(key: string, index: number, count: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + pageLength,
    PageUp: index - pageLength,
    Home: 0,
    End: count - 1,
  }
  return steps[key]
}
