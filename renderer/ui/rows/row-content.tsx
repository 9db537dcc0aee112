import { memo, type ReactNode } from 'react'

export type RowRender<Row> = (row: Row, change: (row: Row) => void, index: number) => ReactNode

type Properties<Row> = {
  readonly row: Row
  readonly index: number
  readonly render: RowRender<Row>
  readonly reads: readonly unknown[] | undefined
  /** May be kept from an earlier drawing: it looks up the rows as they are when it is called. */
  readonly change: (row: Row) => void
}

/** What stands in one row of a list, left alone while nothing that it reads changes. */
export const RowContent = memo(
  <Row,>({ row, change, index, render }: Properties<Row>) => render(row, change, index),
  (before, after) =>
    before.row === after.row &&
    before.index === after.index &&
    after.reads !== undefined &&
    before.reads?.length === after.reads.length &&
    after.reads.every((value, place) => value === before.reads?.[place]),
) as <Row>(properties: Properties<Row>) => ReactNode
