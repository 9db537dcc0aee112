import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { QuietButton } from './quiet-button.tsx'
import classes from './row-list.module.css'
import { RowMenu } from './row-menu.tsx'

export type RowListProperties<Row> = {
  readonly rows: readonly Row[]
  readonly onChange: (rows: Row[], what: 'change' | 'add' | 'remove' | 'move') => void
  readonly render: (row: Row, change: (row: Row) => void, index: number) => ReactNode
  /** How a row is called by a screen reader, in « Supprimer : … ». */
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

  useEffect(() => {
    if (!added.current) return
    added.current = false
    list.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea')?.focus()
  })

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
              {render(row, next => onChange(rows.with(index, next), 'change'), index)}
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
