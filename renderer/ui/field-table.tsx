import type { CSSProperties, ReactNode } from 'react'
import classes from './field-table.module.css'
import { RowList, type RowListProperties } from './row-list.tsx'

export type FieldColumn<Row> = {
  readonly title: string
  /** As in CSS grid: `1fr`, `120px`. */
  readonly width: string
  readonly isFigure?: boolean
  /** Beside a preview it has the whole line, and the columns after it stand under it. */
  readonly isName?: boolean
  readonly cell: (row: Row, change: (row: Row) => void, index: number) => ReactNode
}

type Properties<Row> = Omit<RowListProperties<Row>, 'render' | 'reads'> & {
  readonly columns: readonly FieldColumn<Row>[]
}

/** Records as the lines of a table whose cells are fields. Each field carries its own label. */
export function FieldTable<Row>({ columns, ...list }: Properties<Row>) {
  const style = { '--columns': columns.map(({ width }) => width).join(' ') } as CSSProperties
  return (
    <div style={style}>
      {list.rows.length > 0 && <FieldHeads columns={columns} />}
      <RowList
        {...list}
        reads={[columns]}
        render={(row, change, index) => (
          <div className={classes.cells}>
            {columns.map(({ title, cell, isName }) => (
              <div key={title} data-name={isName}>
                {cell(row, change, index)}
              </div>
            ))}
          </div>
        )}
      />
    </div>
  )
}

type Heads = {
  readonly columns: readonly { readonly title: string; readonly isFigure?: boolean }[]
}

/** For the eye only: the grid's columns come from `--columns`. */
export function FieldHeads({ columns }: Heads) {
  return (
    <div className={classes.heads} aria-hidden>
      {columns.map(({ title, isFigure }) => (
        <span key={title} data-figure={isFigure}>
          {title}
        </span>
      ))}
    </div>
  )
}

/** A figure that is computed, among the fields that are typed. */
export function ComputedFigure({ children }: { readonly children: ReactNode }) {
  return (
    <output className={classes.text} data-figure>
      {children}
    </output>
  )
}
