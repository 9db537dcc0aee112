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
  return (
    <div style={tracksOf(columns)} data-squeezed={isSqueezed(columns)}>
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

function tracksOf<Row>(columns: readonly FieldColumn<Row>[]): CSSProperties {
  const widths = columns.map(({ width }) => width)
  const narrow = isSqueezed(columns) ? ['8px', ...widths.slice(1)] : widths
  return {
    '--columns': widths.join(' '),
    '--narrow-columns': narrow.join(' '),
  } as CSSProperties
}

/** Where the name has a line of its own, columns that can grow share the width under it. */
function isSqueezed<Row>([name, ...others]: readonly FieldColumn<Row>[]): boolean {
  return name?.isName === true && others.some(({ width }) => width.endsWith('fr'))
}

type Heads = {
  readonly columns: readonly {
    readonly title: string
    readonly isFigure?: boolean
    readonly isName?: boolean
  }[]
}

/** For the eye only: the grid's columns come from `--columns`. */
export function FieldHeads({ columns }: Heads) {
  return (
    <div className={classes.heads} aria-hidden>
      {columns.map(({ title, isFigure, isName }) => (
        <span key={title} data-figure={isFigure} data-name={isName}>
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
