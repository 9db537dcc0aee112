/** `what` is the French name of the change, as the history shows it. */
export type Edit<Row> = (what: string, change: (row: Row) => Row) => void

/** Puts a value in one field of the row. */
export function setter<Row, Key extends keyof Row>(edit: Edit<Row>, key: Key, what: string) {
  return (value: Row[Key]) => edit(what, row => ({ ...row, [key]: value }))
}

/** How every editor of a list of records is used. */
export type RowsProperties<Row> = {
  readonly rows: readonly Row[]
  readonly onChange: (rows: Row[]) => void
}
