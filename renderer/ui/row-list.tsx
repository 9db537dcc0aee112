import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { QuietButton } from './quiet-button.tsx'
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

  useEffect(() => {
    latest.current = properties
  })

  useEffect(() => {
    if (!added.current) return
    added.current = false
    list.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea')?.focus()
  })

  /** Finds the row where it stands by now: a field may hand over its text a moment after a move. */
  function change(key: string, next: Row) {
    const { rows: now, onChange: tell } = latest.current
    const index = now.findIndex((row, place) => keyOf(row, place) === key)
    if (index >= 0) tell(now.with(index, next), 'change')
  }

  function move(index: number, by: -1 | 1) {
    const row = rows[index]
    if (row === undefined || rows[index + by] === undefined) return
    onChange(rows.toSpliced(index, 1).toSpliced(index + by, 0, row), 'move')
  }

  function onKeyDown(event: KeyboardEvent, index: number) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (!event.altKey || by === undefined || event.defaultPrevented) return
    event.preventDefault()
    event.stopPropagation()
    move(index, by)
  }

  return (
    <div>
      <ul ref={list} className={classes.list} data-look={look}>
        {rows.map((row, index) => (
          <li
            key={keyOf(row, index)}
            className={classes.row}
            onKeyDown={event => onKeyDown(event, index)}
          >
            <div className={classes.content}>
              <RowContent
                row={row}
                index={index}
                render={render}
                reads={properties.reads}
                change={next => change(keyOf(row, index), next)}
              />
            </div>
            <RowMenu
              name={nameOf(row, index)}
              onMoveUp={index === 0 ? undefined : () => move(index, -1)}
              onMoveDown={index === rows.length - 1 ? undefined : () => move(index, 1)}
              onRemove={() => onChange(rows.toSpliced(index, 1), 'remove')}
            />
          </li>
        ))}
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

function idOrPlace(row: unknown, index: number): string {
  const id = (row as { id?: unknown } | undefined)?.id
  return typeof id === 'string' ? id : String(index)
}
