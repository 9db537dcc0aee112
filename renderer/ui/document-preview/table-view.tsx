import { useContext } from 'react'
import { columnWidths } from '../../../shared/documents/column-widths.ts'
import type { BlockOf, Cell } from '../../../shared/documents/document-tree.ts'
import { toneColours } from '../../../shared/documents/tone-colours.ts'
import { DocumentBrand } from './document-brand.ts'
import { ProgressView } from './drawing-view.tsx'
import { LineView } from './line-view.tsx'
import type { Piece } from './paginate.ts'
import styles from './table.module.css'

type Table = BlockOf<'table'>

/** From this many columns on, text is set smaller and closer, as in Word. */
const denseFrom = 8

/** In twentieths of a point, those of Word. */
const textWidth = Math.round(((210 - 2 * 23) * 1440) / 25.4)

/** The rows of a table that stand on one page, its header repeated on each. */
export function TableView({ block, piece }: { readonly block: Table; readonly piece: Piece }) {
  const shares = columnShares(block, useContext(DocumentBrand).font)
  return (
    <table className={styles.table} data-dense={isDense(block) || undefined}>
      <caption className={styles.hiddenCaption}>{block.caption}</caption>
      <colgroup>
        {block.columns.map((column, index) => (
          <col key={column.title} style={{ width: `${shares[index]}%` }} />
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

function isDense({ columns }: Table): boolean {
  return columns.length >= denseFrom
}

/** The widths that the columns have in Word, in hundredths of the table's. */
function columnShares(block: Table, font: string): number[] {
  const face = { font, size: isDense(block) ? 8 : 9.5, isBold: false }
  return columnWidths(block, textWidth, face).map(width => (100 * width) / textWidth)
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
          <CellMark cell={cell} />
          <LineView line={cell.line} />
        </td>
      ))}
    </tr>
  )
}

/** A bar where there is progress, which shows the tone too; else a mark in the tone's colour. */
function CellMark({ cell: { tone, progress } }: { readonly cell: Cell }) {
  if (progress !== undefined) {
    const { text } = toneColours(tone ?? 'info', cssColours)
    return <ProgressView percent={progress} fill={text} />
  }
  return tone === undefined ? null : <span className={styles.tone} data-tone={tone} />
}

const cssColours = { accent: 'var(--accent)', faintTint: 'var(--faint-tint)' }
