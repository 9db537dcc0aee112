import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useDeferredValue, useEffect, useRef } from 'react'
import { QuietButton } from '../quiet-button.tsx'
import { RowContent, type RowRender } from './row-content.tsx'
import classes from './row-list.module.css'
import { RowMenu } from './row-menu.tsx'

export type RowListProperties<Row> = {
  readonly rows: readonly Row[]
  readonly onChange: (rows: Row[], what: 'change' | 'add' | 'remove' | 'move') => void
  readonly render: RowRender<Row>
  /**
   * All that `render` reads beside the row and its place. Where it is given, a row is drawn again only
   * when itself or one of these changes: typing in one row costs no time for the others.
   */
  readonly reads?: readonly unknown[]
  /** How a row is called by a screen reader, in « Actions sur la ligne : … ». */
  readonly nameOf: (row: Row, index: number) => string
  readonly keyOf?: (row: Row, index: number) => string
  readonly newRow?: () => Row
  readonly addLabel?: string
  /** `lines` separates the rows; `cards` gives each one room of its own. */
  readonly look?: 'lines' | 'cards' | 'bare'
}

/** Records one under the other: add, remove, and reorder by the row's menu or Alt+↑ and Alt+↓. */
export function RowList<Row>(properties: RowListProperties<Row>) {
  const { rows, onChange, render, nameOf, newRow, look = 'lines' } = properties
  const keyOf = properties.keyOf ?? idOrPlace
  const list = useRef<HTMLUListElement>(null)
  const added = useRef(false)
  const latest = useRef(properties)
  const isWhole = useDeferredValue(true, rows.length <= drawnAtOnce)

  useEffect(() => {
    latest.current = properties
  })

  useEffect(() => {
    if (!added.current) return
    added.current = false
    list.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea')?.focus()
  })

  /** Where the row stands by now: a field may hand over its text a moment after a move. */
  function placeOf(key: string) {
    return latest.current.rows.findIndex((row, place) => keyOf(row, place) === key)
  }

  function change(key: string, next: Row) {
    const place = placeOf(key)
    const { rows: now, onChange: tell } = latest.current
    if (place >= 0) tell(now.with(place, next), 'change')
  }

  function move(key: string, by: -1 | 1) {
    const place = placeOf(key)
    const { rows: now, onChange: tell } = latest.current
    const row = now[place]
    if (row === undefined || now[place + by] === undefined) return
    tell(now.toSpliced(place, 1).toSpliced(place + by, 0, row), 'move')
  }

  function remove(key: string) {
    const place = placeOf(key)
    const { rows: now, onChange: tell } = latest.current
    if (place >= 0) tell(now.toSpliced(place, 1), 'remove')
  }

  function onKeyDown(event: KeyboardEvent, key: string) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (!event.altKey || by === undefined || event.defaultPrevented) return
    event.preventDefault()
    event.stopPropagation()
    move(key, by)
  }

  return (
    <div>
      <ul ref={list} className={classes.list} data-look={look}>
        {(isWhole ? rows : rows.slice(0, drawnAtOnce)).map((row, index) => {
          const key = keyOf(row, index)
          return (
            <li key={key} className={classes.row} onKeyDown={event => onKeyDown(event, key)}>
              <div className={classes.content}>
                <RowContent
                  row={row}
                  index={index}
                  render={render}
                  reads={properties.reads}
                  change={next => change(key, next)}
                />
              </div>
              <RowMenu
                name={nameOf(row, index)}
                isFirst={index === 0}
                isLast={index === rows.length - 1}
                onMove={by => move(key, by)}
                onRemove={() => remove(key)}
              />
            </li>
          )
        })}
      </ul>
      {newRow !== undefined && (
        <QuietButton
          icon={<IconPlus size={14} />}
          onClick={() => {
            added.current = true
            onChange([...rows, newRow()], 'add')
          }}
        >
          {properties.addLabel ?? 'Ajouter'}
        </QuietButton>
      )}
    </div>
  )
}

/** More than a screen shows: the others follow when nothing else is waiting. */
const drawnAtOnce = 40

function idOrPlace(row: unknown, index: number): string {
  const id = (row as { id?: unknown } | undefined)?.id
  return typeof id === 'string' ? id : String(index)
}
