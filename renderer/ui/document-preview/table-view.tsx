import type { BlockOf } from '../../../shared/documents/document-tree.ts'
import { LineView } from './line-view.tsx'
import type { Piece } from './paginate.ts'
import styles from './table.module.css'

type Table = BlockOf<'table'>

/** From this many columns on, text is set smaller and closer, as in Word. */
const denseFrom = 8

/** The rows of a table that stand on one page, its header repeated on each. */
export function TableView({ block, piece }: { readonly block: Table; readonly piece: Piece }) {
  const width = block.columns.reduce((sum, column) => sum + column.weight, 0)
  return (
    <table className={styles.table} data-dense={block.columns.length >= denseFrom || undefined}>
      <caption className={styles.hiddenCaption}>{block.caption}</caption>
      <colgroup>
        {block.columns.map(column => (
          <col key={column.title} style={{ width: `${(100 * column.weight) / width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {block.columns.map(column => (
            <th key={column.title} scope="col" data-role={column.role}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.slice(piece.from, piece.to).map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place
          <RowView key={piece.from + index} table={block} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function RowView({ table, row }: { readonly table: Table; readonly row: Table['rows'][number] }) {
  const last = row.cells.length - 1
  return (
    <tr data-row data-kind={row.kind}>
      {row.cells.map((cell, index) => (
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
          key={index}
          data-role={table.columns[index]?.role}
          colSpan={index === last ? table.columns.length - last : 1}
        >
          {cell.tone !== undefined && <span className={styles.tone} data-tone={cell.tone} />}
          <LineView line={cell.line} />
        </td>
      ))}
    </tr>
  )
}
