import type { CSSProperties, ReactNode } from 'react'
import { RowList, type RowListProperties } from '../../ui/row-list.tsx'
import classes from './fields.module.css'

export type FieldColumn<Row> = {
  readonly title: string
  /** As in CSS grid: `1fr`, `120px`. */
  readonly width: string
  readonly isFigure?: boolean
  readonly cell: (row: Row, change: (row: Row) => void, index: number) => ReactNode
}

type Properties<Row> = Omit<RowListProperties<Row>, 'render'> & {
  readonly columns: readonly FieldColumn<Row>[]
}

/** Records as the lines of a table whose cells are fields. Each field carries its own label. */
export function FieldTable<Row>({ columns, ...list }: Properties<Row>) {
  const style = { '--columns': columns.map(({ width }) => width).join(' ') } as CSSProperties
  return (
    <div style={style}>
      {list.rows.length > 0 && (
        <div className={classes.heads} aria-hidden>
          {columns.map(({ title, isFigure }) => (
            <span key={title} className={isFigure ? classes.figure : undefined}>
              {title}
            </span>
          ))}
        </div>
      )}
      <RowList
        {...list}
        render={(row, change, index) => (
          <div className={classes.cells}>
            {columns.map(({ title, cell }) => (
              <div key={title}>{cell(row, change, index)}</div>
            ))}
          </div>
        )}
      />
    </div>
  )
}
